import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorities, type Priority } from './priority';
import { nextInLine, overtakes, overtakingLimit } from './waiting-line';

const ticket = (priority: Priority, number: number) => ({ priority, number });

describe('the line before a bucket', () => {
  it('lets the most urgent go first, and the earliest among equals', () => {
    const line = [
      ticket('backfill', 1),
      ticket('scheduled', 2),
      ticket('user-waiting', 4),
      ticket('user-waiting', 3),
      ticket('guardrail', 5),
    ];
    expect(nextInLine(line, 0)?.number).toBe(3);
  });

  it('never has what a user waits for queue behind a crawl', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...priorities.slice(1)), { maxLength: 300 }), (crawl) => {
        const line = [...crawl.map((priority, at) => ticket(priority, at)), ticket('user-waiting', 9999)];
        expect(nextInLine(line, 0)?.number).toBe(9999);
      }),
    );
  });

  it('starves nobody, however many urgent calls keep coming', () => {
    let waiting = [ticket('backfill', 0)];
    let overtaken = 0;
    for (let number = 1; number <= overtakingLimit + 1; number += 1) {
      waiting.push(ticket('user-waiting', number));
      const next = nextInLine(waiting, overtaken)!;
      overtaken = overtakes(next, waiting) ? overtaken + 1 : 0;
      waiting = waiting.filter((other) => other !== next);
    }
    expect(waiting.some(({ priority }) => priority === 'backfill')).toBe(false);
  });
});
