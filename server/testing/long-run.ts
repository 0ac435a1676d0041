/** Whether this is the long run (`npm run test:long`), with the full counts of kills, seconds and histories. */
export const longRun = process.env.PLUMBLINE_LONG === '1';
