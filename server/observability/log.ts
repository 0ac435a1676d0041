import { pino, type Logger } from 'pino';

/** Names under which secrets or personal data could reach a log line, at any of the first levels. */
const hidden = [
  'authorization',
  'Authorization',
  'token',
  'accessToken',
  'access_token',
  'refreshToken',
  'refresh_token',
  'clientSecret',
  'client_secret',
  'x-amz-access-token',
  'password',
  'secret',
  'masterKey',
  'encryptionKey',
  'code',
  'buyerName',
  'buyerEmail',
  'address',
  'email',
  'phone',
];
// A SQLite error's `code` says what went wrong, and is no pairing code.
const atTop = hidden.map((name) => `["${name}"]`);
const deeper = hidden
  .filter((name) => name !== 'code')
  .flatMap((name) => [`*["${name}"]`, `*.*["${name}"]`, `*.*.*["${name}"]`]);

/**
 * The server's log: one JSON object a line on stderr, so that stdout stays free for the line that says «ready».
 * Secrets are cut out by name; nothing else that holds one is ever handed to it.
 */
export function newLog(options: {
  level: string;
  name?: string;
  destination?: pino.DestinationStream;
}): Logger {
  return pino(
    {
      level: options.level,
      base: options.name === undefined ? null : { name: options.name },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: [...atTop, ...deeper], censor: '[hidden]' },
    },
    options.destination ?? pino.destination({ dest: 2, sync: true }),
  );
}
