import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { metaSchema } from './meta-schema';
import { productTypeNamed } from './index';
import { schemaDocument, type RequirementsSet } from './schema-document';

/** Days that a link to a document works [developer guide 2021]. */
export const linkLifeDays = 7;

/** A schema as the definitions API points to it: an address and the Base64 MD5 of what it serves. */
export interface SchemaLink {
  link: { resource: string; verb: 'GET' };
  checksum: string;
}

/** What the address of a document serves now. */
export type ServedDocument = { state: 'served'; text: string } | { state: 'expired' | 'refused' | 'unknown' };

export interface SchemaDocuments {
  schemaLink(productType: string, set: RequirementsSet, enforced: boolean): SchemaLink;
  metaSchemaLink(): SchemaLink;
  serve(name: string, expires: string, signature: string): ServedDocument;
}

const checksum = (text: string) => createHash('md5').update(text).digest('base64');

/** The text behind a document's name; names are `meta-schema` or `<type>.<set>.<ENFORCED|NOT_ENFORCED>`. */
function textOf(name: string): string | null {
  if (name === 'meta-schema') return JSON.stringify(metaSchema);
  const [typeName = '', set, enforced] = name.split('.');
  const type = productTypeNamed(typeName);
  if (type === undefined) return null;
  if (set !== 'LISTING' && set !== 'LISTING_PRODUCT_ONLY' && set !== 'LISTING_OFFER_ONLY') return null;
  return JSON.stringify(schemaDocument(type, set, enforced === 'ENFORCED'));
}

interface DocumentOptions {
  /** Address under which documents are served, without a slash at the end. */
  base: string;
  /** Epoch ms by which links age. */
  now: () => number;
  seed: number;
}

/** Signed, expiring links to schemas, as Amazon gives them: fetched without the access token. */
export function schemaDocuments({ base, now, seed }: DocumentOptions): SchemaDocuments {
  const sign = (name: string, expires: string) =>
    createHmac('sha256', `documents-${seed}`).update(`${name}\n${expires}`).digest('hex');

  function link(name: string): SchemaLink {
    const expires = String(now() + linkLifeDays * 86_400_000);
    const query = new URLSearchParams({ Expires: expires, Signature: sign(name, expires) });
    return {
      link: { resource: `${base}/${name}.json?${query.toString()}`, verb: 'GET' },
      checksum: checksum(textOf(name) ?? ''),
    };
  }

  return {
    schemaLink: (type, set, enforced) => link(`${type}.${set}.${enforced ? 'ENFORCED' : 'NOT_ENFORCED'}`),
    metaSchemaLink: () => link('meta-schema'),
    serve(name, expires, signature) {
      const expected = Buffer.from(sign(name, expires));
      const given = Buffer.from(signature);
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return { state: 'refused' };
      if (Number(expires) < now()) return { state: 'expired' };
      const text = textOf(name);
      return text === null ? { state: 'unknown' } : { state: 'served', text };
    },
  };
}
