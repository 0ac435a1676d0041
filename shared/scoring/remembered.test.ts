import { describe, expect, it } from 'vitest';
import { remembered } from './remembered';

describe('a remembered reading', () => {
  it('reads a text once while it is among the last, and again when it was long ago', () => {
    const asked: string[] = [];
    const read = remembered((text) => {
      asked.push(text);
      return { size: text.length };
    }, 4);
    expect(read('aa')).toEqual({ size: 2 });
    read('aa');
    expect(asked).toEqual(['aa']);
    for (const text of ['b', 'c', 'd', 'e', 'f']) read(text);
    read('aa');
    expect(asked).toEqual(['aa', 'b', 'c', 'd', 'e', 'f', 'aa']);
  });
});
