import type { Schedule } from '../schedule';

/** Definitions are a week old at most; the job asks only for those that are. */
export const refreshProductTypesNightly: Schedule = {
  name: 'refresh-product-types-nightly',
  cron: '20 3 * * *',
  job: { kind: 'refresh-product-types', key: 'refresh-product-types', payload: {} },
  missed: 'run-once',
};
