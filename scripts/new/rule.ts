import { components } from '../../shared/scoring/rule';
import { addToList, camelCase } from './list-line';
import type { Scaffold } from './scaffolds';

export const ruleScaffold: Scaffold = {
  kind: 'rule',
  usage: 'rule seo/title-length',
  summary: 'a scoring rule with its test, in the list of rules',
  refuse(name) {
    const [component, rule, ...more] = name.split('/');
    if (!components.some((known) => known === component)) {
      return `A rule belongs to ${components.join(', ')}: name it like seo/title-length.`;
    }
    const isKebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(rule ?? '');
    return isKebab && more.length === 0
      ? null
      : 'Name the rule in small letters with hyphens: seo/title-length.';
  },
  plan(id, day) {
    const [component = '', name = ''] = id.split('/');
    const folder = 'shared/scoring/rules';
    return {
      files: [
        { path: `${folder}/${id}.ts`, text: ruleText({ id, component, name, day }) },
        { path: `${folder}/${id}.test.ts`, text: testText(id, name) },
      ],
      list: {
        path: `${folder}/index.ts`,
        change: (text) => addToList(text, { name: camelCase(name), from: `./${id}` }),
      },
    };
  },
  next: 'Write what it measures, its evidence, fix and source; then: npx vitest run --project unit shared/scoring/rules',
};

function ruleText({
  id,
  component,
  name,
  day,
}: {
  id: string;
  component: string;
  name: string;
  day: string;
}): string {
  return `import { fulfilled, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';

export const ${camelCase(name)}: Rule = {
  id: '${id}',
  component: '${component}',
  weight: 1,
  name: '${sentenceCase(name)}',
  source: { text: 'Who asks for this, and where it is written', date: '${day}' },
  measure(subject) {
    return whenKnown(subject, 'title', (title) => {
      if (title.trim() !== '') return fulfilled('The title is written');
      return wanting({
        score: 0,
        severity: 'hint',
        evidence: 'The title is empty',
        fix: 'Write a title.',
        field: 'title',
      });
    });
  },
};
`;
}

function testText(id: string, name: string): string {
  const rule = camelCase(name);
  return `import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { ${rule} } from './${name}';

describe('${id}', () => {
  it('finds what is to be mended', () => {
    expect(measuredWith(${rule}, { title: ' ' })).toMatchObject({ score: 0, evidence: 'The title is empty' });
  });

  it('is content with a sound listing', () => {
    expect(measuredWith(${rule}, { title: 'Norvane 50231 Hex Driver, 7 mm' }).score).toBe(1);
  });

  it('says what it does not know', () => {
    expect(measureWith(${rule}, {})).toMatchObject({ kind: 'unknown', fact: 'title' });
  });
});
`;
}

function sentenceCase(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
