import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate for the hosts that the tests stand in for; the browser is told to accept any. */
export async function testCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'www.amazon.co.uk' }], { keySize: 2048 });
  return { key: made.private, cert: made.cert };
}
