import * as z from 'zod';
import { listingImageSchema } from '../../../shared/catalog/listing';

/** What the catalogue says of a product, as kept in `products.facts`; what cannot be read counts as not said. */
const factsSchema = z.object({
  title: z.string().nullable().catch(null),
  brand: z.string().nullable().catch(null),
  bullets: z.array(z.string()).nullable().catch(null),
  images: z.array(z.unknown()).catch([]),
  ranks: z.array(z.object({ category: z.string(), rank: z.number().int() })).catch([]),
  browsePath: z.array(z.string()).catch([]),
});

export type ProductFacts = Omit<z.infer<typeof factsSchema>, 'images'> & {
  images: z.core.output<typeof listingImageSchema>[];
};

export function factsOfProduct(facts: unknown): ProductFacts {
  const read = factsSchema.parse(typeof facts === 'object' && facts !== null ? facts : {});
  const images = read.images.flatMap((image) => {
    const parsed = z.core.safeParse(listingImageSchema, image);
    return parsed.success ? [parsed.data] : [];
  });
  return { ...read, images };
}
