/** The suites of the long run, in order; each reads PLUMBLINE_LONG for its full counts. */
export const longSuites = [
  { name: 'writers', project: 'unit', files: ['server/database/contention.test.ts'] },
  { name: 'kills', project: 'unit', files: ['server/jobs/kill.test.ts'] },
  { name: 'publish kills', project: 'e2e', files: ['e2e/publish-kills.e2e.ts'] },
  { name: 'damaged pages', project: 'unit', files: ['extension/pages/damaged-pages.test.ts'] },
  { name: 'bad input', project: 'unit', files: ['server/routes/bad-input.test.ts'] },
  { name: 'sync histories', project: 'unit', files: ['server/sync/sync-histories.test.ts'] },
];
