import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { components } from '../rule';
import { rules } from './index';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = components.flatMap((component) =>
  readdirSync(`${folder}${component}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${component}/${name.replace(/\.ts$/, '')}`),
);

describe('the list of rules', () => {
  it('holds every file of the folder, once, and nothing else', () => {
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(files.toSorted());
  });

  it('covers every component, with at least 24 rules in all', () => {
    expect(rules.length).toBeGreaterThanOrEqual(24);
    expect(new Set(rules.map((rule) => rule.component))).toEqual(new Set(components));
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s is tested, sourced with a date, named and weighted',
    (id, rule) => {
      expect(id.startsWith(`${rule.component}/`)).toBe(true);
      expect(existsSync(`${folder}${id}.test.ts`)).toBe(true);
      expect(readFileSync(`${folder}${id}.test.ts`, 'utf8')).toContain(`describe('${id}'`);
      expect(rule.source.text.length).toBeGreaterThan(20);
      expect(rule.source.date).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(rule.name.length).toBeGreaterThan(3);
      expect(rule.weight).toBeGreaterThan(0);
    },
  );

  it('gives every rule a name of its own', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  });

  it('nowhere says that a score predicts sales', () => {
    for (const id of files) {
      const text = readFileSync(`${folder}${id}.ts`, 'utf8');
      expect(text).not.toMatch(
        /(?:predict|increase|boost|more|win|lift)s? (?:your |more )?(?:sales|orders|revenue|conversion)/i,
      );
    }
  });
});
