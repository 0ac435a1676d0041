import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { safetyWording } from './safety-wording';

describe('compliance/safety-wording', () => {
  it.each([
    ['Norvane Metal Cutting Discs 115 mm, Pack of 10', 'eye'],
    ['Norvane Wood Glue 500 ml', 'ventilation'],
    ['Norvane Step Ladder 4 Tread', 'load'],
    ['Norvane Heat Gun 2000 W', 'heat'],
  ])('asks for a word of safety with %s', (title, tell) => {
    const outcome = measuredWith(safetyWording, { title, bullets: ['Lasts long'] });
    expect(outcome).toMatchObject({ score: 0, severity: 'hint', field: 'bullets' });
    expect(outcome.fix).toContain(tell);
  });

  it.each([
    ['Norvane Metal Cutting Discs 115 mm', 'Wear goggles'],
    ['Norvane Wood Glue 500 ml', 'Keep away from children'],
    ['Norvane Step Ladder 4 Tread', 'Check the feet before each use'],
    ['Norvane Heat Gun 2000 W', 'The nozzle stays hot'],
  ])('is content with %s and «%s»', (title, bullet) => {
    expect(measuredWith(safetyWording, { title, bullets: [bullet] }).score).toBe(1);
  });

  it('asks nothing of a tape, a brush or a box', () => {
    for (const title of ['Norvane Masking Tape', 'Paint Brush 50 mm', 'Box for Cutting Discs']) {
      expect(measureWith(safetyWording, { title, bullets: [] }).kind).toBe('not-applicable');
    }
    expect(measureWith(safetyWording, { title: 'Heat Gun' })).toMatchObject({ fact: 'bullets' });
  });
});
