import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the stand-in behaves: named by the model that is asked for. */
export type Behaviour =
  | 'good'
  | 'fenced'
  | 'lies'
  | 'half-lies'
  | 'stalls'
  | 'garbage'
  | 'huge'
  | 'wrong-json'
  | 'no-texts'
  | '401'
  | '429'
  | '500'
  | 'redirect';

export interface StandIn {
  /** Up to the path before `/chat/completions`. */
  address: string;
  /** Bodies and authorisations as they came. */
  requests: { body: string; authorization: string | undefined; url: string | undefined }[];
  close(): Promise<void>;
}

const good = {
  title: 'Tarnbrook Masonry Drill Bits, Carbide Tips, 6 mm to 10 mm, Pack of 5',
  bullets: ['Carbide tips for brick and stone, from 6 mm to 10 mm', 'Pack of 5 in a steel case'],
  description:
    'Five sizes do not wander: the carbide tips start on the mark. For brick and stone, from 6 mm to 10 mm.',
};
/** Adds a material, a figure and a claim that nobody gave, and turns «not for tiles» round. */
const lies = {
  title: 'Tarnbrook Titanium Masonry Drill Bits, 6 mm to 12 mm, Pack of 5',
  bullets: [
    'Titanium coating lasts 3 times longer',
    'Suitable for tiles',
    'Money back guarantee, only £9.99',
  ],
  description: 'The best waterproof drill bits, made in Germany.',
};

/** For tests: a local server that speaks as OpenAI's chat completions do, well or badly. */
export async function startStandIn(): Promise<StandIn> {
  const requests: StandIn['requests'] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      requests.push({ body, authorization: request.headers.authorization, url: request.url });
      answer(String((JSON.parse(body) as { model: string }).model) as Behaviour, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(behaviour: Behaviour, response: ServerResponse): void {
  const say = (content: string) =>
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
  switch (behaviour) {
    case 'good':
      return void say(JSON.stringify({ candidates: [good] }));
    case 'fenced':
      return void say(
        `Of course! Here it is:\n\`\`\`json\n${JSON.stringify({ candidates: [good] })}\n\`\`\`\nEnjoy.`,
      );
    case 'lies':
      return void say(JSON.stringify({ candidates: [lies] }));
    case 'half-lies':
      return void say(JSON.stringify({ candidates: [{ ...good, title: lies.title }] }));
    case 'stalls':
      response.write('{"choices":');
      return;
    case 'garbage':
      return void response.end('<html>\u0000 not what you think');
    case 'huge':
      return void say('x'.repeat(3_000_000));
    case 'wrong-json':
      return void response.end(JSON.stringify({ answer: 42 }));
    case 'no-texts':
      return void say('{"candidates":[{"title":7},{"words":"none"}]}');
    case 'redirect':
      response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' });
      return void response.end();
    case '401':
    case '429':
    case '500':
      response.writeHead(Number(behaviour));
      response.end('{"error":{"message":"no"}}');
  }
}
