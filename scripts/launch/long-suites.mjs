/** The suites of the long run, in order; each reads PLUMBLINE_LONG for its full counts. */
export const longSuites = [
  { name: 'page damages', project: 'unit', files: ['extension/pages'] },
  { name: 'database', project: 'unit', files: ['server/database'] },
  { name: 'jobs', project: 'unit', files: ['server/jobs', 'server/events'] },
  { name: 'sync histories', project: 'unit', files: ['server/sync', 'shared/sync'] },
  { name: 'publishing', project: 'unit', files: ['server/services/publishing'] },
];
