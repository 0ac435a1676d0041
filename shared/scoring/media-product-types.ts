/** Product types that Amazon treats as media, whose titles keep 200 characters. Names as in Amazon's definitions. */
const mediaName =
  /^(?:ABIS_)?(?:BOOK|MUSIC|DVD|VIDEO|VIDEO_DVD|VIDEO_VHS|MOVIE|TV_SHOW|AUDIOBOOK|EBOOK|VINYL_RECORD|SHEET_MUSIC)S?$/;

export function isMediaProductType(productType: string | null): boolean {
  return productType !== null && mediaName.test(productType.toUpperCase());
}

const mediaDepartments =
  /^(?:books?|kindle store|audible.*|cds? & vinyl|digital music|dvd & blu-ray|movies & tv|music|prime video)$/i;
const mediaLabels = /^(?:isbn|asin of the audiobook|publisher|print length|number of discs)/i;

/** The same by what a product page shows: its department, the category of its rank, or a row such as ISBN. */
export function isMediaPage(page: {
  asin: string | null;
  departments: readonly string[];
  attributeLabels: readonly string[];
}): boolean {
  // A book's ASIN is its ISBN, but a few odd listings elsewhere have one too: it decides only where nothing else does.
  if (page.departments.length === 0 && /^\d{9}[\dX]$/.test(page.asin ?? '')) return true;
  return (
    page.departments.some((name) => mediaDepartments.test(name.trim())) ||
    page.attributeLabels.some((label) => mediaLabels.test(label.trim()))
  );
}
