import { isStartRefusal } from './start-refusal';
import { startServer } from './start-server';

/**
 * Starts what PLUMBLINE_ROLE says and prints one line `PLUMBLINE READY {json}` on stdout; the log goes to stderr. A
 * start that its owner can mend ends with one sentence and exit code 1.
 */
try {
  const server = await startServer(process.env, (error) => {
    console.error(`Plumbline stops: ${error.message}`);
    process.exit(1);
  });
  console.log(`PLUMBLINE READY ${JSON.stringify(server.ready)}`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    // Whatever hangs, an owner who pressed Ctrl-C gets his prompt back; leases and the journal cover the rest.
    setTimeout(() => process.exit(1), 9000).unref();
    void server.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  console.error(isStartRefusal(error) ? error.message : error);
  process.exit(1);
}
