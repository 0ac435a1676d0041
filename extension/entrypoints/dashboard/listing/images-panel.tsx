import type { ImageMeasure } from '@shared/catalog/image-measure';
import type { ListingImage } from '@shared/catalog/listing';
import { imagesVary } from '@shared/scoring/rules/images/images-vary';
import { thresholdOf } from '@shared/scoring/thresholds';
import { alikeImages } from '../../../dashboard/alike-images';
import { count, grouped } from '../../../ui/plain-words';
import { Thumb } from '../../../ui/thumb';
import { Why } from '../../../ui/why';
import { dayWords } from '../../../ui/words';
import type { ListingPanelProps } from './panel';
import { PanelFrame } from './panel-frame';

/** The gallery with what was measured on each file; what was not measured says so. */
export function ImagesPanel({ data }: ListingPanelProps) {
  const { images } = data.own.listing;
  const { measures } = data;
  const measured = images.flatMap((image) => measures.get(image.url) ?? []);
  const last = Math.max(0, ...measured.map((measure) => measure.at));
  const { thresholds } = data.own.scoring;
  const alike = alikeImages(
    images.map((image) => measures.get(image.url)?.hash ?? null),
    thresholdOf(imagesVary, 'bits', { now: last, thresholds }),
  );
  const note =
    measured.length === 0
      ? `${count(images.length, 'image')}, not measured yet`
      : `${count(images.length, 'image')}, ${measured.length === images.length ? '' : `${measured.length} `}measured ${dayWords(last)}`;
  return (
    <PanelFrame id="images" title="Images" note={note}>
      {images.length === 0 && <p class="muted">Amazon names no image of this listing.</p>}
      <ul class="images">
        {images.map((image, at) => (
          <li key={image.url}>
            <Thumb src={image.url} size={92} alt={at === 0 ? 'Main image' : `Image ${at + 1}`} />
            <ImageWords
              image={image}
              name={image.variant === 'MAIN' ? 'main' : String(at + 1)}
              measure={measures.get(image.url) ?? null}
              alike={alike[at] ?? null}
            />
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}

function ImageWords(props: {
  image: ListingImage;
  name: string;
  measure: ImageMeasure | null;
  alike: number | null;
}) {
  const { image, name, measure, alike } = props;
  const width = measure?.width ?? image.width;
  const height = measure?.height ?? image.height;
  const longest = width === null || height === null ? null : Math.max(width, height);
  const percent = (share: number | null | undefined) =>
    share === null || share === undefined ? 'could not be told' : `${Math.round(100 * share)} %`;
  return (
    <Why
      about={`image ${name}`}
      words={
        measure === null
          ? 'The file was not measured yet: your server fetches it slowly, once.'
          : `Measured on the pixels of the file on ${dayWords(measure.at)}.`
      }
      facts={[
        {
          name: 'Size',
          value:
            width === null || height === null ? 'not known' : `${grouped(width)} × ${grouped(height)} px`,
        },
        {
          name: 'Zoom from 1,000 px',
          value: longest === null ? 'not known' : longest >= 1000 ? 'yes' : 'no',
        },
        {
          name: 'White border',
          value: measure === null ? 'not measured' : percent(measure.whiteBorderShare),
        },
        { name: 'Product fills', value: measure === null ? 'not measured' : percent(measure.fillShare) },
        {
          name: 'Looks like lettering',
          value: measure === null ? 'not measured' : percent(measure.textLikelihood),
        },
        ...(alike === null ? [] : [{ name: 'Nearly the same as', value: `image ${alike + 1}` }]),
      ]}
    >
      {name}
      {longest === null ? '' : ` · ${grouped(longest)} px`}
      {alike !== null && <span class="warn"> · like {alike + 1}</span>}
      {alike === null && measure?.fillShare != null && (
        <span class="muted"> · fills {percent(measure.fillShare)}</span>
      )}
    </Why>
  );
}
