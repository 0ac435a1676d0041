import type { Transaction } from '../../database/transaction';
import type { AmazonCredentials } from '../../integrations/amazon/credentials';
import type { Vault } from '../../security/vault';

/** Names of the secrets in the vault. */
const names = {
  clientId: 'amazon/client-id',
  clientSecret: 'amazon/client-secret',
  refreshToken: 'amazon/refresh-token',
} as const;

type Secrets = Omit<AmazonCredentials, 'sellerId'>;

export async function putAmazonSecrets(tx: Transaction, vault: Vault, secrets: Secrets): Promise<void> {
  await vault.putSecret(tx, names.clientId, secrets.clientId);
  await vault.putSecret(tx, names.clientSecret, secrets.clientSecret);
  await vault.putSecret(tx, names.refreshToken, secrets.refreshToken);
}

/** Null when any of them is missing. */
export async function getAmazonSecrets(vault: Vault): Promise<Secrets | null> {
  const clientId = await vault.getSecret(names.clientId);
  const clientSecret = await vault.getSecret(names.clientSecret);
  const refreshToken = await vault.getSecret(names.refreshToken);
  if (clientId === null || clientSecret === null || refreshToken === null) return null;
  return { clientId, clientSecret, refreshToken };
}

export async function deleteAmazonSecrets(tx: Transaction, vault: Vault): Promise<void> {
  for (const name of Object.values(names)) await vault.deleteSecret(tx, name);
}
