import { expect, test } from 'vitest';
import { newLog } from './log';

const written = (entry: object): string => {
  let text = '';
  newLog({ level: 'info', destination: { write: (line) => (text += line) } }).info(entry, 'said');
  return text;
};

test('secrets and personal data are cut out of the log by name, however deep they lie', () => {
  const secret = 'Atzr|very-secret';
  for (const name of [
    'refreshToken',
    'refresh_token',
    'authorization',
    'clientSecret',
    'x-amz-access-token',
    'email',
  ]) {
    for (const entry of [
      { [name]: secret },
      { a: { [name]: secret } },
      { a: { b: { c: { [name]: secret } } } },
    ]) {
      expect(written(entry)).not.toContain(secret);
      expect(written(entry)).toContain('[hidden]');
    }
  }
  expect(written({ code: 'ABCD-EFGH' })).not.toContain('ABCD');
});

test('an error keeps its message, code and stack', () => {
  const error = Object.assign(new Error('the disk is full'), { code: 'SQLITE_FULL' });
  const text = written({ err: error });
  expect(text).toContain('the disk is full');
  expect(text).toContain('SQLITE_FULL');
});
