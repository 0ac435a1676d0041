/** Edits of a list of bullets, each giving a new list. */

export function withBullet(bullets: readonly string[], index: number, text: string): string[] {
  return bullets.map((bullet, at) => (at === index ? text : bullet));
}

export function withoutBullet(bullets: readonly string[], index: number): string[] {
  return bullets.filter((_, at) => at !== index);
}

/** Swaps a bullet with its neighbour; the same list where there is none on that side. */
export function movedBullet(bullets: readonly string[], index: number, step: -1 | 1): string[] {
  const to = index + step;
  const [from, other] = [bullets[index], bullets[to]];
  if (from === undefined || other === undefined) return [...bullets];
  return bullets.map((bullet, at) => (at === index ? other : at === to ? from : bullet));
}

/** One bullet as it is live; a bullet that is new goes. */
export function undoneBullet(bullets: readonly string[], live: readonly string[], index: number): string[] {
  const before = live[index];
  return before === undefined ? withoutBullet(bullets, index) : withBullet(bullets, index, before);
}
