import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { noHtml } from './no-html';

describe('content/no-html', () => {
  it('finds tags and marks them', () => {
    const text = 'For <b>brick</b> and stone';
    const outcome = measuredWith(noHtml, { bullets: [text] });
    expect(outcome.severity).toBe('policy');
    expect(outcome.places?.[0]?.marks?.map(([start, end]) => text.slice(start, end))).toEqual([
      '<b>',
      '</b>',
    ]);
  });

  it('allows <br> in the description, and nowhere else', () => {
    expect(measuredWith(noHtml, { description: 'One<br>Two<br />Three</br>' }).score).toBe(1);
    expect(measuredWith(noHtml, { bullets: ['One<br>Two'] }).score).toBeLessThan(1);
    expect(measuredWith(noHtml, { description: 'One<p>Two<br>' }).evidence).toBe(
      'Description holds HTML: «<p>»',
    );
  });

  it('is not misled by less-than signs, arrows or hearts', () => {
    const bullets = [
      'Noise <60 dB and >10 m',
      'if a < b > c',
      '<3 kg',
      'Left <- or -> right',
      '<<strong>> no',
    ];
    expect(measuredWith(noHtml, { bullets: bullets.slice(0, 4) }).score).toBe(1);
  });

  it('says nothing where nothing is known or written', () => {
    expect(measureWith(noHtml, {}).kind).toBe('unknown');
    expect(measureWith(noHtml, { title: '', itemHighlight: null, bullets: [], description: null }).kind).toBe(
      'not-applicable',
    );
  });
});
