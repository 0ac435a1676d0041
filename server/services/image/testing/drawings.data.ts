export interface Drawing {
  name: string;
  /** SVG on a frame of 1200 by 1200. */
  body: string;
  /** White where left out. */
  ground?: string;
  text?: boolean;
  white?: boolean;
  fill?: number;
}

const many = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** 800 by 320. */
const drill = (scale = 1): string =>
  `<g transform="translate(600 600) scale(${scale})"><rect x="-400" y="-60" width="800" height="120" rx="40" fill="url(#metal)"/><rect x="-400" y="-160" width="260" height="320" rx="30" fill="#c33"/><circle cx="250" r="110" fill="#246"/></g>`;

const line = (words: string, y: number, size: number, style = ''): string =>
  `<text x="600" y="${y}" font-size="${size}" text-anchor="middle" style="font-family:sans-serif;fill:#222;${style}">${words}</text>`;

const white = { white: true };
const fill = 800 / 1200;

const greys = [245, 248, 250, 252, 253].map((value): Drawing => ({
  name: `ground of ${value}`,
  body: drill(),
  ground: `rgb(${value},${value},${value})`,
  white: false,
  fill,
}));

/** Single products. */
export const products: Drawing[] = [
  { name: 'drill', body: drill(), ...white, fill },
  { name: 'small drill', body: drill(0.5), ...white, fill: fill / 2 },
  { name: 'drill up to the edges', body: drill(1.5), ...white, fill: 1 },
  ...greys,
  { name: 'cream ground', body: drill(), ground: '#fffaf0', white: false, fill },
  { name: 'studio gradient', body: drill(), ground: 'url(#studio)', white: false, fill },
  { name: 'blue ground', body: drill(), ground: '#7aa7cf', white: false, fill },
  {
    name: 'soft shadow',
    body: `<ellipse cx="600" cy="720" rx="500" ry="90" fill="#888" opacity=".6" filter="url(#soft)"/>${drill()}`,
    ...white,
    fill,
  },
  {
    name: 'pale plastic',
    body: '<rect x="300" y="200" width="600" height="800" rx="60" fill="#f0f0ee" stroke="#dcdcda" stroke-width="8"/>',
    ...white,
    fill: 808 / 1200,
  },
];

/** Products of many parts, and with marks of their own, that look a little like print. */
export const unprinted: Drawing[] = [
  {
    name: 'screws',
    body: many(60, (n) => {
      const [x, y] = [180 + (n % 10) * 90, 200 + Math.floor(n / 10) * 140];
      return `<g transform="translate(${x} ${y}) rotate(${((n * 47) % 60) - 30})"><rect x="-8" y="-40" width="16" height="80" fill="url(#metal)"/><ellipse cy="-40" rx="22" ry="12" fill="#999"/></g>`;
    }),
    ...white,
  },
  {
    name: 'black screws',
    body: many(60, (n) => {
      const [x, y] = [180 + (n % 10) * 90, 200 + Math.floor(n / 10) * 140];
      return `<g transform="translate(${x} ${y}) rotate(${((n * 47) % 60) - 30})" fill="#222"><rect x="-8" y="-40" width="16" height="80"/><ellipse cy="-40" rx="22" ry="12"/></g>`;
    }),
    ...white,
  },
  {
    name: 'washers',
    body: many(
      40,
      (n) =>
        `<circle cx="${200 + (n % 8) * 110}" cy="${250 + Math.floor(n / 8) * 150}" r="36" fill="none" stroke="#777" stroke-width="18"/>`,
    ),
    ...white,
  },
  {
    name: 'bits by size',
    body: many(
      13,
      (n) =>
        `<rect x="${200 + n * 60}" y="${700 - n * 30}" width="${10 + n * 2}" height="${200 + n * 30}" fill="url(#metal)"/>`,
    ),
    ...white,
  },
  {
    name: 'nuts of all sizes',
    body: many(48, (n) => {
      const [x, y] = [200 + (n % 8) * 115 + ((n * 37) % 21), 230 + Math.floor(n / 8) * 140 + ((n * 53) % 25)];
      return `<polygon transform="translate(${x} ${y}) scale(${0.6 + ((n * 31) % 10) / 14}) rotate(${n * 29})" points="40,0 20,35 -20,35 -40,0 -20,-35 20,-35" fill="url(#metal)"/>`;
    }),
    ...white,
  },
  {
    name: 'pegs',
    body: many(
      18,
      (n) =>
        `<rect x="${120 + n * 54}" y="${570 - (n % 3) * 12}" width="${14 + ((n * 5) % 9)}" height="${60 + ((n * 13) % 40)}" fill="#c33"/>`,
    ),
    ...white,
  },
  {
    name: 'chain',
    body: many(
      14,
      (n) =>
        `<ellipse cx="${150 + n * 68}" cy="600" rx="44" ry="${n % 2 ? 12 : 26}" fill="none" stroke="#777" stroke-width="12"/>`,
    ),
    ...white,
  },
  {
    name: 'loose links',
    body: many(
      11,
      (n) =>
        `<ellipse cx="${150 + n * 88}" cy="600" rx="${24 + ((n * 7) % 12)}" ry="${n % 2 ? 12 : 26}" fill="none" stroke="url(#metal)" stroke-width="9"/>`,
    ),
    ...white,
  },
  {
    name: 'handsaw',
    body: `<path d="M100 500 L1100 560 ${many(40, (n) => `L${1100 - n * 24} 700 L${1088 - n * 24} 680`)} L100 700 Z" fill="#99a"/><rect x="60" y="480" width="180" height="240" rx="40" fill="#834"/>`,
    ...white,
  },
  {
    name: 'sandpaper',
    body: many(
      6,
      (n) =>
        `<rect x="${150 + n * 150}" y="400" width="120" height="400" fill="hsl(${20 + n * 8},50%,${30 + n * 6}%)"/>`,
    ),
    ...white,
  },
  {
    name: 'rough stone',
    body: '<rect x="200" y="350" width="800" height="500" filter="url(#noise)"/>',
    ...white,
  },
  { name: 'busy ground', body: `<rect width="1200" height="1200" filter="url(#noise)"/>`, white: false },
];

/** With lettering: on the product itself first, where it is none of ours, then where a main image may have none. */
export const printed: Drawing[] = [
  {
    name: 'tin with its label',
    body: `<rect x="350" y="200" width="500" height="800" fill="#268"/><rect x="350" y="400" width="500" height="300" fill="#f4f0e0"/>${line('EXTERIOR', 520, 80)}${line('WOOD PAINT', 620, 70)}${line('2.5 LITRES MATT', 900, 40, 'fill:#fff')}`,
    ...white,
    fill,
  },
  {
    name: 'sockets in their case',
    body: `<rect x="100" y="250" width="1000" height="700" rx="30" fill="#222"/>${many(24, (n) => {
      const [x, y] = [190 + (n % 8) * 117, 400 + Math.floor(n / 8) * 200];
      return `<circle cx="${x}" cy="${y}" r="${30 + (n % 8) * 3}" fill="url(#metal)"/><text x="${x}" y="${y + 80}" font-size="26" text-anchor="middle" font-family="sans-serif" fill="#fff">${8 + n}</text>`;
    })}`,
    ...white,
  },
  {
    name: 'tape with its figures',
    body: `<rect x="100" y="560" width="1000" height="90" fill="#fc0"/>${many(40, (n) => `<rect x="${110 + n * 25}" y="560" width="3" height="${n % 5 ? 25 : 50}" fill="#222"/>`)}${many(8, (n) => `<text x="${130 + n * 125}" y="640" font-size="40" font-family="sans-serif">${n * 5}</text>`)}`,
    ...white,
  },
  ...(
    [
      ['capitals', line('HEAVY DUTY DRILL', 150, 70)],
      ['small letters, serif', line('for masonry and brick', 1100, 52, 'font-family:serif')],
      ['small print', line('Free delivery on all orders', 1100, 26)],
      ['italic', line('Professional quality', 150, 60, 'font-style:italic;fill:#a00')],
      ['pale print', line('SALE ENDS SOON', 1100, 60, 'fill:#ccc')],
      ['outlined', line('BEST SELLER', 1100, 80, 'fill:#fff;stroke:#222;stroke-width:4')],
      ['bold', line('PACK OF 10', 150, 90, 'font-weight:bold')],
      ['typewriter', line('18V CORDLESS', 150, 70, 'font-family:monospace')],
      ['green', line('SUITABLE FOR OUTDOOR USE', 1120, 56, 'fill:#060')],
      ['a size', line('150 mm', 1050, 60)],
      [
        'a web address at a slant',
        many(
          5,
          (n) =>
            `<text transform="translate(${200 + n * 200} ${1100 - n * 200}) rotate(-35)" font-size="50" text-anchor="middle" font-family="sans-serif" fill="#999" opacity=".45">www.shop-name.co.uk</text>`,
        ),
      ],
      [
        'a badge',
        `<circle cx="1000" cy="220" r="150" fill="#e01010"/><text x="1000" y="240" font-size="50" text-anchor="middle" font-family="sans-serif" fill="#fff">BEST BUY</text>`,
      ],
      [
        'a banner',
        `<rect y="0" width="1200" height="130" fill="#136"/>${line('TRADE QUALITY TOOLS', 90, 64, 'fill:#fff')}`,
      ],
      [
        'a veil',
        `<rect y="540" width="1200" height="120" fill="#888" opacity=".5"/>${line('SAMPLE IMAGE', 620, 64, 'fill:#fff;opacity:.7')}`,
      ],
      // Known to be missed: print over the product itself cannot be told from a label.
      ['a mark over the product', line('© Tool Shop', 620, 110, 'fill:#fff;opacity:.5')],
    ] as const
  ).map(([name, body]): Drawing => ({ name, body: `${drill()}${body}`, text: true })),
];
