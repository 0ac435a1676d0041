/** Where the simulated image host keeps its pictures; the host is mapped to loopback by whoever opens the pages. */
export const imageBase = 'https://m.media-amazon.com/images/I';
