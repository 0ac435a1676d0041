import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../shared/sync/collections';
import { mutationKinds } from '../../shared/sync/protocol';
import { loaders } from './loaders';
import { mutationHandlers } from './mutations';

/** Files of a folder that are neither its list nor its tests, without extension. */
const filesOf = (folder: string) =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
    .map((name) => name.replace('.ts', ''))
    .toSorted();

describe('the lists of sync', () => {
  it('hold every mutation of the protocol, each in a file of its name', () => {
    expect(Object.keys(mutationHandlers).toSorted()).toEqual(mutationKinds.toSorted());
    for (const [kind, handler] of Object.entries(mutationHandlers)) expect(handler.kind).toBe(kind);
    const files = filesOf('./mutations').filter((name) => name !== 'mutation' && name !== 'draft-conflicts');
    expect(files).toEqual(mutationKinds.map((kind) => kind.replace('.', '-')).toSorted());
  });

  it('hold every collection of the protocol, each in a file of its name', () => {
    expect(Object.keys(loaders).toSorted()).toEqual(collectionNames.toSorted());
    const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(filesOf('./loaders').filter((name) => name !== 'loader')).toEqual(
      collectionNames.map(kebab).toSorted(),
    );
  });
});
