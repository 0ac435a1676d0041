import type { News } from '../../shared/sync/protocol';
import type { NewsDesk } from '../sync/news';

/** A line this often shows both sides that the other is still there; an empty line says nothing else. */
const heartbeatMs = 20_000;

export interface Outlet {
  write(text: string): Promise<unknown>;
  onAbort(listener: () => void): void;
}

/** Writes where the log stands, then a line for each move of it, until the caller goes away. */
export function newsStream(desk: NewsDesk, out: Outlet): Promise<void> {
  return new Promise((resolve, reject) => {
    let lastSeq = -1;
    const write = (text: string): void => {
      out.write(text).catch(end);
    };
    const say = (news: News): void => {
      if (news.seq === lastSeq) return;
      lastSeq = news.seq;
      write(`${JSON.stringify(news)}\n`);
    };
    const leave = desk.listen(say);
    const heartbeat = setInterval(() => write('\n'), heartbeatMs);
    function end(): void {
      clearInterval(heartbeat);
      leave();
      resolve();
    }
    out.onAbort(end);
    desk.now().then(say, (error: unknown) => {
      end();
      reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
}
