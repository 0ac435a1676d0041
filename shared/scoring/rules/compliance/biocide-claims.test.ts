import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { biocideClaims } from './biocide-claims';

describe('compliance/biocide-claims', () => {
  it.each(['Kills mould on contact', 'Kills ants and wasps', 'Prevents woodworm for years', 'Repels rats'])(
    'finds «%s»',
    (bullet) => {
      const outcome = measuredWith(biocideClaims, { title: 'Norvane Spray', bullets: ['500 ml', bullet] });
      expect(outcome).toMatchObject({ severity: 'policy', places: [{ field: 'bullets', index: 1 }] });
    },
  );

  it('is content where the number of the authorisation stands', () => {
    const bullets = ['Kills mould on contact', 'HSE 10452, use biocides safely'];
    expect(measuredWith(biocideClaims, { title: 'Norvane Spray', bullets }).score).toBe(1);
  });

  it.each(['Steel that does not rust', 'A mould for concrete', 'Easy to keep clean'])(
    'lets «%s» be',
    (bullet) => {
      expect(measuredWith(biocideClaims, { title: 'Norvane Tray', bullets: [bullet] }).score).toBe(1);
    },
  );

  it('says nothing of media, or without a text', () => {
    expect(measureWith(biocideClaims, { title: 'How to Kill Mould' }, { isMedia: true }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(biocideClaims, {})).toMatchObject({ kind: 'unknown', fact: 'title' });
  });
});
