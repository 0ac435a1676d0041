import type { Command } from './command';

export interface CommandEntry {
  /** As typed after `npm run -s plumbline --`. */
  name: string;
  summary: string;
  /** Loaded only when it runs: most need no database. */
  load(): Promise<Command>;
}

/** Every command, in the order in which `--help` shows them. */
export const commands: CommandEntry[] = [
  {
    name: 'pair',
    summary: 'make a one-time code for a browser to pair with',
    load: async () => (await import('./pair')).pair,
  },
  {
    name: 'devices',
    summary: 'list the browsers and programs that were paired',
    load: async () => (await import('./devices')).devices,
  },
  {
    name: 'devices revoke',
    summary: 'end the token of one',
    load: async () => (await import('./devices-revoke')).devicesRevoke,
  },
  {
    name: 'devices token',
    summary: 'make a token for a program of your own',
    load: async () => (await import('./devices-token')).devicesToken,
  },
  {
    name: 'connect amazon',
    summary: 'connect your Amazon account',
    load: async () => (await import('./connect-amazon')).connect,
  },
  {
    name: 'disconnect amazon',
    summary: 'forget your Amazon account',
    load: async () => (await import('./disconnect-amazon')).disconnect,
  },
  {
    name: 'status',
    summary: 'how server, connection, queue and changes are',
    load: async () => (await import('./status')).status,
  },
  {
    name: 'sync',
    summary: 'read your listings from Amazon now',
    load: async () => (await import('./sync')).sync,
  },
  {
    name: 'titles',
    summary: 'list titles over their limit, each with a shorter one',
    load: async () => (await import('./titles')).titles,
  },
  {
    name: 'split-title',
    summary: 'split one title into title and Item Highlight',
    load: async () => (await import('./split-title')).splitTitleCommand,
  },
  {
    name: 'jobs',
    summary: 'list what waits, runs or died',
    load: async () => (await import('./jobs')).jobs,
  },
  {
    name: 'jobs retry',
    summary: 'try a dead or cancelled job again',
    load: async () => (await import('./jobs-retry')).jobsRetry,
  },
  {
    name: 'jobs cancel',
    summary: 'stop a waiting or running job',
    load: async () => (await import('./jobs-cancel')).jobsCancel,
  },
  {
    name: 'audit',
    summary: 'who did what, and why',
    load: async () => (await import('./audit')).audit,
  },
  {
    name: 'page-reports',
    summary: 'list the pages that you reported as read wrongly',
    load: async () => (await import('./page-reports')).pageReports,
  },
  {
    name: 'page-reports save',
    summary: 'write one as a fixture',
    load: async () => (await import('./page-reports-save')).pageReportsSave,
  },
  {
    name: 'read-page',
    summary: 'what a saved page of Amazon shows',
    load: async () => (await import('./read-page')).readPage,
  },
  {
    name: 'score-page',
    summary: 'score a saved page of Amazon, with findings and fixes',
    load: async () => (await import('./score-page')).scorePage,
  },
  {
    name: 'score-listing',
    summary: 'score a listing as the Listings Items API gives it',
    load: async () => (await import('./score-listing')).scoreListing,
  },
  {
    name: 'draft',
    summary: 'better words from a listing’s own facts, each with its source',
    load: async () => (await import('./draft')).draft,
  },
  {
    name: 'pack-terms',
    summary: 'choose backend search terms that cover the most searches of a file',
    load: async () => (await import('./pack-terms')).packTermsCommand,
  },
  {
    name: 'import-keywords',
    summary: 'show what an import of a file of keywords would take',
    load: async () => (await import('./import-keywords')).importKeywords,
  },
];
