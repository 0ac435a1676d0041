import type { Schedule } from '../schedule';

/** New images are measured when they appear; once a night those that could not be had are tried again. */
export const measureImagesNightly: Schedule = {
  name: 'measure-images-nightly',
  cron: '0 4 * * *',
  job: { kind: 'measure-images', key: 'measure-images', payload: {}, priority: 0 },
  missed: 'run-once',
};
