import { afterEach } from 'vitest';
import { closeStore, openStore, type Store } from '../store/database';

const opened: Store[] = [];
let number = 0;

/** A store of its own for each test; closed when the test ends. */
export function freshStore(name = `test-${(number += 1)}`): Store {
  const store = openStore(name);
  opened.push(store);
  return store;
}

afterEach(() => {
  for (const store of opened.splice(0)) closeStore(store);
});
