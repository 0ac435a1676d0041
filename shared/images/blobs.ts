/** A connected group of marked pixels, and its box: `right` and `bottom` are the last pixels inside. */
export interface Blob {
  label: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Marked pixels. */
  area: number;
}

export interface Labelled {
  blobs: Blob[];
  /** For each pixel the label of its blob; 0 is none. */
  labels: Int32Array;
}

/** Finds the groups of marked pixels that touch, corners included. Labels count from 1 in reading order. */
export function blobsOf(mask: Uint8Array, width: number, height: number): Labelled {
  const labels = new Int32Array(mask.length);
  const parents: number[] = [0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if (mask[at] === 0) continue;
      let label = x > 0 ? (labels[at - 1] ?? 0) : 0;
      if (y > 0) {
        const above = at - width;
        label = joined(parents, label, labels[above] ?? 0);
        // A pixel right above has joined its neighbours in its own row.
        if (mask[above] === 0) {
          if (x > 0) label = joined(parents, label, labels[above - 1] ?? 0);
          if (x + 1 < width) label = joined(parents, label, labels[above + 1] ?? 0);
        }
      }
      if (label === 0) {
        label = parents.length;
        parents.push(label);
      }
      labels[at] = label;
    }
  }
  return { blobs: boxed(labels, parents, width), labels };
}

function rootOf(parents: number[], label: number): number {
  let root = label;
  while (parents[root] !== root) root = parents[root] ?? 0;
  for (let step = label; step !== root;) {
    const next = parents[step] ?? 0;
    parents[step] = root;
    step = next;
  }
  return root;
}

function joined(parents: number[], a: number, b: number): number {
  if (b === 0 || a === b) return a;
  if (a === 0) return b;
  const [first, second] = [rootOf(parents, a), rootOf(parents, b)];
  const [least, most] = first < second ? [first, second] : [second, first];
  parents[most] = least;
  return least;
}

/** Gives every pixel its blob's final label, and every blob its box. */
function boxed(labels: Int32Array, parents: number[], width: number): Blob[] {
  const blobs: Blob[] = [];
  const final = new Int32Array(parents.length);
  for (let at = 0; at < labels.length; at += 1) {
    const raw = labels[at] ?? 0;
    if (raw === 0) continue;
    const root = rootOf(parents, raw);
    const x = at % width;
    const y = (at - x) / width;
    if (final[root] === 0) {
      final[root] = blobs.length + 1;
      blobs.push({ label: blobs.length + 1, left: x, right: x, top: y, bottom: y, area: 0 });
    }
    const label = final[root] ?? 0;
    labels[at] = label;
    const blob = blobs[label - 1];
    if (blob === undefined) continue;
    blob.area += 1;
    if (x < blob.left) blob.left = x;
    if (x > blob.right) blob.right = x;
    blob.bottom = y;
  }
  return blobs;
}
