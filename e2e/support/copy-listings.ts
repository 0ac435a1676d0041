/** Fills this browser's own database up to so many listings, as a first sync of a large account would. */
export function copyListings(total: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plumbline');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction(['listings', 'scores'], 'readwrite');
      const [listings, scores] = [work.objectStore('listings'), work.objectStore('scores')];
      const reading = listings.getAll();
      reading.onsuccess = () => {
        const all = reading.result as { id: string; sku: string }[];
        const scored = scores.getAll();
        scored.onsuccess = () => {
          const scoreOf = new Map((scored.result as { id: string }[]).map((score) => [score.id, score]));
          for (let at = all.length; at < total; at += 1) {
            const from = all[at % all.length]!;
            const id = `copy-${at}`;
            listings.put({ ...from, id, sku: `COPY-${at}` });
            const score = scoreOf.get(from.id);
            if (score) scores.put({ ...score, id, listingId: id });
          }
        };
      };
      work.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
