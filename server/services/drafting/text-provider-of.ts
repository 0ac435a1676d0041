import type { TextProvider } from '../../../shared/drafting/text-provider';
import { noTextProvider } from '../../integrations/text/no-text-provider';
import { openAiCompatible } from '../../integrations/text/openai-compatible';
import type { Runtime } from '../../runtime';
import { orchestratorOf } from '../connection/marketplace-of-connection';
import { readTextProvider, readTextProviderKey } from './text-provider-settings';

/** The text provider that the seller set up; the one that writes nothing where there is none. */
export function textProviderOf(
  runtime: Runtime,
  options: { timeoutMs?: number } = {},
): () => Promise<TextProvider> {
  const orchestrator = orchestratorOf(runtime);
  return async () => {
    const { kind, address, model } = await readTextProvider(runtime);
    if (kind === 'none' || address === null || model === null) return noTextProvider;
    const key = await readTextProviderKey(runtime);
    return openAiCompatible({ address, model, key, orchestrator, ...options });
  };
}
