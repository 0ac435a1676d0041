import { createImageFetcher } from '../../integrations/images/fetch-image';
import { allowedImages } from '../../integrations/images/image-hosts';
import { imageProvider, imageRate } from '../../integrations/images/image-provider';
import type { JobContext, JobOutcome } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { orchestratorOf } from '../connection/marketplace-of-connection';
import { readSandboxAccount } from '../connection/sandbox-account';
import { measureImages } from './measure-images';

/** Measures the images of the connected account's listings, by what the settings allow to be fetched. */
export async function measureOwnImages(runtime: Runtime, context: JobContext): Promise<JobOutcome> {
  const marketplace = (await runtime.marketplace())?.marketplace;
  if (marketplace === undefined) return { kind: 'done' };
  const sandbox = readSandboxAccount(runtime.config.sandbox);
  const isAllowed = allowedImages(marketplace, [sandbox?.apiBase ?? null, runtime.config.amazonApiBase]);
  const fetchImage = createImageFetcher({
    orchestrator: orchestratorOf(runtime),
    provider: imageProvider(imageRate(runtime.config.pace)),
    isAllowed,
  });
  return measureImages({ runtime, fetchImage, isAllowed, marketplace }, context);
}
