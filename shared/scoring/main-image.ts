import type { ImageMeasure } from '../catalog/image-measure';
import { galleryOf } from '../images/gallery';
import { attributeOfImage } from './attribute-of-finding';
import { notApplicable, notKnown, whenBothKnown } from './outcome';
import type { Measured, Outcome } from './rule';
import type { Subject } from './subject';

/** Where a finding about the main image points: field, attribute and position in the gallery. */
export type MainImagePlace = Required<Pick<Measured, 'field' | 'attribute' | 'index'>>;

/**
 * Judges the main image by what was measured on its file: unknown while it is not measured, not applicable without
 * one. Media are left out: a book's cover fills its picture and carries its title.
 */
export function whenMainMeasured(
  subject: Subject,
  judge: (measure: ImageMeasure, place: MainImagePlace) => Outcome,
): Outcome {
  if (subject.isMedia) return notApplicable;
  return whenBothKnown(subject, ['images', 'measuredImages'], (images, measures) => {
    const main = galleryOf(images, measures).find(({ variant }) => variant === 'MAIN');
    if (main === undefined) return notApplicable;
    if (main.measure === null) return notKnown('measuredImages', 'the main image is not measured yet');
    const place = { field: 'images', attribute: attributeOfImage(main.variant), index: main.index } as const;
    return judge(main.measure, place);
  });
}
