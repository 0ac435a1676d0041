import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { factOf, known } from './fact';
import { rules } from './rules';
import { scoreSubject } from './score';
import type { Subject } from './subject';
import { subjectWith, testNow } from './testing/subject-with';

const shared = env.PLUMBLINE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const folder = `${shared}/data/listings`;

interface ListingRecord {
  source: string;
  marketplace: string;
  title: string;
  brand?: string;
  bullets?: string[];
  description?: string;
  searchTerms?: string;
  imageCount?: number;
  rating?: number;
  reviewCount?: number;
  category?: string[];
}

function subjectOf(record: ListingRecord): Subject {
  const reason = 'not in the record';
  return subjectWith({
    marketplace: record.marketplace === 'amazon.co.uk' ? 'amazon-uk' : 'amazon-us',
    isOwn: false,
    title: known(record.title),
    brand: factOf(record.brand, reason),
    bullets: factOf(record.bullets, reason),
    description: factOf(record.description, reason),
    searchTerms: factOf(record.searchTerms, reason),
    imageCount: factOf(record.imageCount, reason),
    rating: factOf(record.rating, reason),
    reviewCount: factOf(record.reviewCount, reason),
    breadcrumb: factOf(record.category, reason),
  });
}

const checkCorpus = existsSync(folder) ? checkRealTexts : sayThatThereAreNone;
checkCorpus();

function checkRealTexts() {
  const records = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as ListingRecord);
  const scored = records.map((record) => ({
    record,
    result: scoreSubject(subjectOf(record), { now: testNow }),
  }));
  const recordsWith = (rule: string) =>
    scored.filter(({ result }) =>
      result.findings.some((finding) => finding.rule === rule && finding.score !== null),
    );
  const count = (rule: string, source = '') =>
    recordsWith(rule).filter(({ record }) => record.source.startsWith(source)).length;

  describe('600 real listing texts', () => {
    it('are all scored', () => {
      expect(records).toHaveLength(600);
      expect(
        scored.every(({ result }) => result.total !== null && result.total >= 0 && result.total <= 100),
      ).toBe(true);
      const lines = rules
        .map(({ id }) => `${String(count(id)).padStart(4)} ${id}`)
        .filter((line) => !line.startsWith('   0'));
      console.info(`Findings in 600 real listings, by rule:\n${lines.join('\n')}`); // eslint-disable-line no-console
    });

    it('hold 75 characters as often as counted by hand: 102 of 362 UK tool titles', () => {
      expect(count('seo/title-length', 'uk-tools')).toBe(102);
      expect(count('seo/title-length', 'uk-signage')).toBe(26);
      expect(count('seo/title-length', 'us-tools-titles')).toBe(64);
    });

    it('raise next to no alarm over banned characters in titles: one, a parent’s underscore', () => {
      const titles = recordsWith('compliance/title-characters').map(({ record }) => record.title);
      expect(titles).toHaveLength(1);
      expect(titles[0]).toMatch(/^[A-Z_]+_PARENT$/);
    });

    it('repeat a word three times in 8 UK tool titles; the ninth is Spanish «de»', () => {
      expect(count('seo/title-word-repeats', 'uk-tools')).toBe(8);
      expect(count('seo/title-word-repeats', 'uk-signage')).toBe(0);
    });

    it('shout in 4 UK tool titles', () => {
      expect(count('compliance/title-capitals', 'uk-tools')).toBe(4);
    });

    it('promote nothing, give no contact and no offer in any UK listing of tools or signs', () => {
      for (const rule of [
        'compliance/title-promotion',
        'compliance/no-contacts',
        'compliance/no-offers-in-text',
        'content/no-html',
      ]) {
        expect(
          recordsWith(rule)
            .filter(({ record }) => /^uk-(?:tools|signage|fbm)/.test(record.source))
            .map(({ record }) => record.title),
        ).toEqual([]);
      }
    });

    it('hold bullets over 255 characters as counted by hand: 16, 6 and 112', () => {
      const over = (source: string) =>
        scored
          .filter(({ record }) => record.source.startsWith(source))
          .flatMap(({ result }) => result.findings)
          .filter((finding) => finding.rule === 'content/bullet-length' && finding.marks.length > 0).length;
      expect([over('uk-signage'), over('us-appliance'), over('uk-full-other')]).toEqual([16, 6, 112]);
    });

    it('keep emoji and banned signs in 5 sign bullets, and claims only where the words stand', () => {
      const findings = scored.flatMap(({ record, result }) =>
        result.findings.map((finding) => ({ record, finding })),
      );
      const signs = findings.filter(
        ({ record, finding }) =>
          record.source.startsWith('uk-signage') && finding.rule === 'compliance/bullet-characters',
      );
      expect(signs.filter(({ finding }) => finding.score !== null)).toHaveLength(5);
      for (const { record, finding } of findings.filter(
        ({ finding: row }) => row.rule === 'compliance/bullet-claims' && row.score !== null,
      )) {
        expect(record.bullets?.[finding.index ?? 0]).toMatch(
          /guarantee|microb|bacteri|refund|money|eco|bamboo/i,
        );
      }
    });

    it('never take a part number, a fraction or an inch mark for an error', () => {
      const marked = scored.flatMap(({ record, result }) =>
        result.findings
          .filter(
            (finding) =>
              finding.field === 'title' &&
              finding.rule !== 'seo/title-length' &&
              finding.rule !== 'content/metric-first' &&
              finding.rule !== 'content/no-html-entities',
          )
          .flatMap((finding) => finding.marks.map(([start, end]) => record.title.slice(start, end))),
      );
      expect(marked.filter((text) => /\d|["/]/.test(text))).toEqual([]);
    });
  });
}

function sayThatThereAreNone() {
  describe('real listing texts', () => {
    it(`are not here (${folder}): their counts were not checked`, () => {
      console.info(`No real listing texts at ${folder}: the corpus test had nothing to check.`); // eslint-disable-line no-console
      expect(rules.length).toBeGreaterThan(0);
    });
  });
}
