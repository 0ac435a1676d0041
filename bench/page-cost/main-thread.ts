import type { Page, Protocol } from 'puppeteer';

/** Between two looks at the stack, microseconds. */
const sampleUs = 100;

/**
 * Milliseconds that the page's main thread spends in scripts of one extension while `load` runs: every sample of the
 * profile with one of its frames on the stack (so layouts that it forces, and what runs after a promise, which trace
 * events leave without an owner), and the compiling of its scripts by the trace.
 */
export async function mainThreadMs(
  page: Page,
  extensionId: string,
  load: () => Promise<void>,
): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: sampleUs });
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await session.send('Profiler.start');
  await load();
  const { profile } = await session.send('Profiler.stop');
  const trace = await page.tracing.stop();
  await session.detach();
  return (sampledUs(profile, extensionId) + compiledUs(trace, extensionId)) / 1000;
}

function sampledUs(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  extensionId: string,
): number {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, inherited: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const isOurs = inherited || node.callFrame.url.includes(extensionId);
    if (isOurs) ours.add(id);
    for (const child of node.children ?? []) mark(child, isOurs);
  };
  const [root] = nodes;
  if (root) mark(root.id, false);
  // A sample stands for the time until the next one.
  return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at + 1] ?? 0) : 0), 0);
}

interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

function compiledUs(trace: Uint8Array | undefined, extensionId: string): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(
      ({ name, args }) =>
        name === 'v8.compile' && (args?.data?.url ?? args?.fileName ?? '').includes(extensionId),
    )
    .reduce((sum, { dur = 0 }) => sum + dur, 0);
}
