import { Hono } from 'hono';
import type { AmazonParts } from './amazon-parts';
import { errorAnswer } from './api-error';
import { handleOperation } from './handle-operation';
import { handleToken } from './handle-token';
import type { NodeBindings } from './node-bindings';
import { operations } from './operations/index';

const expiredDocument =
  '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';

/** The HTTP application of the simulated Amazon: Login with Amazon, every operation, and the schema documents. */
export function amazonApp(parts: AmazonParts): Hono<NodeBindings> {
  const app = new Hono<NodeBindings>();
  app.onError((error, c) => {
    process.stderr.write(`sandbox: ${error.stack ?? error.message}\n`);
    return c.json(errorAnswer(500, 'InternalFailure', 'The sandbox itself failed.', error.message).body, 500);
  });
  app.post('/auth/o2/token', (c) => handleToken(c, parts));
  for (const operation of operations) {
    app.on(operation.method, operation.path, (c) => handleOperation(c, operation, parts));
  }
  app.get('/product-type-documents/:name', (c) => {
    const { name } = c.req.param();
    const { Expires = '', Signature = '' } = c.req.query();
    const served = parts.world.documents.serve(name.replace(/\.json$/, ''), Expires, Signature);
    if (served.state === 'served') return c.body(served.text, 200, { 'content-type': 'application/json' });
    if (served.state === 'unknown') return c.text('', 404);
    return c.body(expiredDocument, 403, { 'content-type': 'application/xml' });
  });
  return app;
}
