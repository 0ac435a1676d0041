import type { ImageMeasure } from '../../catalog/image-measure';
import type { ListingContent } from '../../catalog/listing-content';
import type { Listing, ListingImage } from '../../catalog/listing';
import { known } from '../fact';
import { countCharacters } from '../measure-text';
import type { Subject } from '../subject';
import type { LabelledListing } from './labelled-listing';

type Change = (labelled: LabelledListing) => LabelledListing;

export function withContent(labelled: LabelledListing, changes: Partial<ListingContent>): LabelledListing {
  const { listing } = labelled;
  return { ...labelled, listing: { ...listing, content: { ...listing.content, ...changes } } };
}

export function withListing(labelled: LabelledListing, changes: Partial<Listing>): LabelledListing {
  return { ...labelled, listing: { ...labelled.listing, ...changes } };
}

export function withSeen(labelled: LabelledListing, changes: Partial<Subject>): LabelledListing {
  return { ...labelled, seen: { ...labelled.seen, ...changes } };
}

/** Null takes the attribute away. */
export function withAttributes(
  labelled: LabelledListing,
  changes: Readonly<Record<string, string | null>>,
): LabelledListing {
  const kept = Object.entries({ ...labelled.listing.attributes, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return withListing(labelled, { attributes: Object.fromEntries(kept) });
}

export const title =
  (write: (title: string, labelled: LabelledListing) => string): Change =>
  (labelled) =>
    withContent(labelled, { title: write(labelled.listing.content.title, labelled) });

export const highlight =
  (write: (highlight: string) => string): Change =>
  (labelled) =>
    withContent(labelled, { itemHighlight: write(labelled.listing.content.itemHighlight ?? '') });

export const bullet =
  (index: number, write: (bullet: string) => string): Change =>
  (labelled) =>
    withContent(labelled, {
      bullets: labelled.listing.content.bullets.map((text, at) => (at === index ? write(text) : text)),
    });

export const bullets =
  (write: (bullets: string[]) => string[]): Change =>
  (labelled) =>
    withContent(labelled, { bullets: write(labelled.listing.content.bullets) });

export const description =
  (write: (description: string) => string | null): Change =>
  (labelled) =>
    withContent(labelled, { description: write(labelled.listing.content.description ?? '') });

export const searchTerms =
  (write: (terms: string, labelled: LabelledListing) => string | null): Change =>
  (labelled) =>
    withContent(labelled, { searchTerms: write(labelled.listing.content.searchTerms ?? '', labelled) });

/** Changes the words of every text of the listing alike: title, highlight, bullets and description. */
export const everywhere =
  (write: (text: string) => string): Change =>
  (labelled) => {
    const { content } = labelled.listing;
    return withContent(labelled, {
      title: write(content.title),
      itemHighlight: content.itemHighlight === null ? null : write(content.itemHighlight),
      bullets: content.bullets.map(write),
      description: content.description === null ? null : write(content.description),
    });
  };

export const images =
  (write: (images: ListingImage[]) => ListingImage[]): Change =>
  (labelled) =>
    withListing(labelled, { images: write(labelled.listing.images) });

export const measures =
  (write: (measures: ImageMeasure[]) => ImageMeasure[]): Change =>
  (labelled) => {
    const fact = labelled.seen.measuredImages;
    return withSeen(labelled, { measuredImages: known(write(fact?.known === true ? fact.value : [])) });
  };

/** Listings whose title has room for so many more characters and still keeps to 75. */
export const hasRoomFor =
  (text: string) =>
  ({ listing }: LabelledListing): boolean =>
    countCharacters(listing.content.title) + countCharacters(text) + 2 <= 75;

export const isKind =
  (...kinds: string[]) =>
  ({ kind }: LabelledListing): boolean =>
    kinds.includes(kind);

export const hasHighlight = ({ listing }: LabelledListing): boolean => listing.content.itemHighlight !== null;
