/** Product types that Amazon treats as media, whose titles keep 200 characters. Names as in Amazon's definitions. */
const mediaName =
  /^(?:ABIS_)?(?:BOOK|MUSIC|DVD|VIDEO|VIDEO_DVD|VIDEO_VHS|MOVIE|TV_SHOW|AUDIOBOOK|EBOOK|VINYL_RECORD|SHEET_MUSIC)S?$/;

export function isMediaProductType(productType: string | null): boolean {
  return productType !== null && mediaName.test(productType.toUpperCase());
}

const mediaDepartments =
  /^(?:books?|kindle store|audible.*|cds? & vinyl|digital music|dvd & blu-ray|movies & tv|music|prime video)$/i;

/** The same by the department that opens a page's breadcrumb. */
export function isMediaDepartment(breadcrumb: readonly string[]): boolean {
  return mediaDepartments.test(breadcrumb[0]?.trim() ?? '');
}
