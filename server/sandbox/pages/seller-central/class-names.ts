import { wordOf } from '../../catalogue/seed';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Seller Central's class names end in a hash of the build: only the stem is the same tomorrow. */
export function classNames(build: string): (stem: string) => string {
  return (stem) => `${stem}--${wordOf(`${build} ${stem}`, alphabet, 5)}`;
}
