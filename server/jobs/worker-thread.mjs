// A thread does not inherit tsx from `--import` on Node 20 (it leaves its hooks to the main thread), so it is set here.
import { register } from 'tsx/esm/api';

register();
await import('./worker-thread.ts');
