/**
 * The theme of overlays follows the page's background, not the system's setting: a dark strip on a white page shouts.
 * A page without a background of its own is white.
 */
export function pageTheme(page: Document): 'light' | 'dark' {
  for (const element of [page.body, page.documentElement]) {
    const parts = /rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?/.exec(
      getComputedStyle(element).backgroundColor,
    );
    if (!parts || parts[4] === '0') continue;
    const [red = 255, green = 255, blue = 255] = parts.slice(1, 4).map(Number);
    // Relative luminance, roughly: enough to tell dark from light (WCAG 2.2 weighs the channels so).
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return 'light';
}
