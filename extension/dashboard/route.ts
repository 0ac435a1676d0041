/** Where the dashboard is: `#/listings/<id>?score=0-60` is page `listings`, parts `[<id>]`, and its query. */
export interface Route {
  page: string;
  parts: string[];
  query: Readonly<Record<string, string>>;
}

/** Reads the part of an address after `#`; anything that is none is the first page. */
export function parseRoute(hash: string, first: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const parts = path.split('/').filter(Boolean).map(decode);
  return {
    page: parts[0] ?? first,
    parts: parts.slice(1),
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

/** The address of a place: what a link's `href` holds. */
export function hrefOf(
  page: string,
  parts: readonly string[] = [],
  query: Record<string, string> = {},
): string {
  const search = new URLSearchParams(query).toString();
  const path = [page, ...parts].map(encodeURIComponent).join('/');
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

/** A broken escape in an address is read as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
