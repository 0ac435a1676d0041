import { images, measures, withListing } from '../change-listing';
import type { Kind } from '../kind';

const sized = (variant: string, width: number, height = width) =>
  images((all) => all.map((image) => (image.variant === variant ? { ...image, width, height } : image)));
/** The file as it was measured, which counts where the listing's data says otherwise or nothing. */
const measured = (at: number, changes: Partial<Parameters<Parameters<typeof measures>[0]>[0][number]>) =>
  measures((all) => all.map((measure, index) => (index === at ? { ...measure, ...changes } : measure)));

export const imageKinds: readonly Kind[] = [
  {
    number: 65,
    name: 'no main image',
    rules: ['images/main-image'],
    severities: ['policy'],
    places: ['images'],
    also: ['images/image-count'],
    plants: [
      { name: 'gallery without MAIN', plant: images((all) => all.slice(1)) },
      { name: 'no image at all', plant: images(() => []) },
    ],
  },
  {
    number: 66,
    name: 'main image too small',
    rules: ['images/main-image-size'],
    severities: ['policy', 'warning', 'hint'],
    places: ['images'],
    plants: [
      {
        name: '480',
        plant: (labelled) => measured(0, { width: 480, height: 480 })(sized('MAIN', 480)(labelled)),
        severities: ['policy'],
      },
      {
        name: '999',
        plant: (labelled) => measured(0, { width: 999, height: 640 })(sized('MAIN', 999, 640)(labelled)),
        severities: ['warning', 'policy'],
      },
      {
        name: '1,200',
        plant: (labelled) => measured(0, { width: 1200, height: 1200 })(sized('MAIN', 1200)(labelled)),
      },
      {
        name: '10,400',
        plant: (labelled) => measured(0, { width: 10_400, height: 10_400 })(sized('MAIN', 10_400)(labelled)),
        severities: ['policy'],
      },
      {
        name: 'known by measuring alone',
        plant: (labelled) =>
          measured(0, { width: 700, height: 700 })(
            images((all) =>
              all.map((image) =>
                image.variant === 'MAIN' ? { ...image, width: null, height: null } : image,
              ),
            )(labelled),
          ),
        severities: ['warning', 'policy'],
      },
    ],
  },
  {
    number: 67,
    name: 'main image not white',
    rules: ['images/main-white-background'],
    severities: ['policy', 'warning'],
    places: ['images'],
    plants: [0.2, 0, 0.6].map((whiteBorderShare) => ({
      name: `${100 * whiteBorderShare} % white`,
      plant: measured(0, { whiteBorderShare, fillShare: null }),
    })),
  },
  {
    number: 68,
    name: 'product too small in the frame',
    rules: ['images/main-fills-frame'],
    severities: ['policy', 'warning', 'hint'],
    places: ['images'],
    plants: [0.3, 0.5, 0.7].map((fillShare) => ({
      name: `${100 * fillShare} %`,
      plant: measured(0, { fillShare }),
    })),
  },
  {
    number: 69,
    name: 'text or mark on the main image',
    rules: ['images/main-no-text'],
    severities: ['policy', 'warning', 'hint'],
    places: ['images'],
    plants: [0.85, 0.95, 1].map((textLikelihood) => ({
      name: `likelihood ${textLikelihood}`,
      plant: measured(0, { textLikelihood }),
    })),
  },
  {
    number: 70,
    name: 'gallery too small',
    rules: ['images/image-count'],
    severities: ['warning'],
    places: ['images'],
    plants: [1, 3, 5].map((count) => ({
      name: `${count} of 6`,
      plant: images((all) => all.slice(0, count)),
    })),
  },
  {
    number: 71,
    name: 'gallery picture too small',
    rules: ['images/other-image-size'],
    severities: ['hint', 'warning'],
    places: ['images'],
    plants: [
      {
        name: 'one',
        plant: (labelled) => measured(3, { width: 640, height: 480 })(sized('PT03', 640, 480)(labelled)),
      },
      {
        name: 'all',
        plant: (labelled) =>
          measures((all) => all.map((one, at) => (at === 0 ? one : { ...one, width: 800, height: 800 })))(
            images((all) =>
              all.map((image) => (image.variant === 'MAIN' ? image : { ...image, width: 800, height: 800 })),
            )(labelled),
          ),
      },
    ],
  },
  {
    number: 72,
    name: 'the same picture twice',
    rules: ['images/images-differ', 'images/images-vary'],
    severities: ['hint', 'warning'],
    places: ['images'],
    plants: [
      {
        name: 'one address twice',
        plant: images((all) =>
          all.map((image, at) => (at === 4 ? { ...image, url: all[2]?.url ?? '' } : image)),
        ),
      },
      {
        name: 'one file in two sizes',
        plant: images((all) =>
          all.map((image, at) =>
            at === 4 ? { ...image, url: (all[2]?.url ?? '').replace('.jpg', '._AC_SL1500_.jpg') } : image,
          ),
        ),
      },
      {
        name: 'the same by sight',
        plant: (labelled) =>
          measures((all) => all.map((one, at) => (at === 5 ? { ...one, hash: all[1]?.hash ?? '' } : one)))(
            labelled,
          ),
      },
      {
        name: 'two bits apart',
        plant: (labelled) =>
          measures((all) => all.map((one, at) => (at === 5 ? { ...one, hash: '0f0f0f0f0f0f0f0c' } : one)))(
            labelled,
          ),
      },
    ],
  },
  {
    number: 73,
    name: 'Amazon’s error',
    rules: ['compliance/amazon-issues'],
    severities: ['policy'],
    places: ['title', 'images', 'offer', 'material', 'bullets', 'unit_count'],
    plants: [
      ['item_name', 'title'],
      ['main_product_image_locator', 'images'],
      ['purchasable_offer', 'offer'],
      ['bullet_point', 'bullets'],
      ['material', 'material'],
      ['unit_count', 'unit_count'],
    ].map(([attribute = '', place = '']) => ({
      name: attribute,
      places: [place],
      plant: (labelled) =>
        withListing(labelled, {
          issues: [
            {
              code: '90220',
              message: `The value of ${attribute} was not accepted.`,
              severity: 'ERROR',
              attributeNames: [attribute],
              categories: ['INVALID_ATTRIBUTE'],
              enforcements: [],
            },
          ],
        }),
    })),
  },
  {
    number: 74,
    name: 'suppressed',
    rules: ['compliance/amazon-issues'],
    severities: ['policy'],
    places: [],
    plants: ['LISTING_SUPPRESSED', 'SEARCH_SUPPRESSED', 'CATALOG_ITEM_REMOVED', 'ATTRIBUTE_SUPPRESSED'].map(
      (enforcement) => ({
        name: enforcement,
        plant: (labelled) =>
          withListing(labelled, {
            issues: [
              {
                code: '18027',
                message: 'This item breaks a rule of the catalogue.',
                severity: 'WARNING',
                attributeNames: ['product_description'],
                categories: ['QUALIFICATION_REQUIRED'],
                enforcements: [enforcement],
              },
            ],
          }),
      }),
    ),
  },
  {
    number: 75,
    name: 'Amazon’s warning',
    rules: ['compliance/amazon-issues'],
    severities: ['warning', 'policy'],
    places: [],
    plants: ['size', 'color', 'generic_keyword'].map((attribute) => ({
      name: attribute,
      plant: (labelled) =>
        withListing(labelled, {
          issues: [
            {
              code: '99300',
              message: `A better value of ${attribute} helps shoppers.`,
              severity: 'WARNING',
              attributeNames: [attribute],
              categories: ['MISSING_ATTRIBUTE'],
              enforcements: [],
            },
          ],
        }),
    })),
  },
];
