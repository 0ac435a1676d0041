import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officialModels } from '../../testing/official-model';
import { operations } from './index';

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the list of operations', () => {
  it('is whole: one file for each, named for it', () => {
    const shared = [
      'index.ts',
      'listing-parameters.ts',
      'locales.ts',
      'submission-answer.ts',
      'submission-body.ts',
    ];
    const files = readdirSync(new URL('.', import.meta.url)).filter(
      (name) => !name.endsWith('.test.ts') && !shared.includes(name),
    );
    expect(operations.map(({ name }) => `${kebab(name)}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('holds operations of the official models, with their methods', () => {
    const known =
      officialModels()?.operations ?? operations.map(({ name, method }) => ({ id: name, method }));
    for (const { name, method } of operations)
      expect(known).toContainEqual(expect.objectContaining({ id: name, method }));
  });
});
