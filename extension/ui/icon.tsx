/** One inline set in the manner of lucide, on a grid of 24. */
const shapes = {
  check: ['m5 12.5 4.5 4.5L19 7'],
  alert: ['M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2z', 'M12 8v5M12 16.2v.1'],
  warning: ['M12 3.5 2.5 20h19z', 'M12 10v4.5M12 17.2v.1'],
  info: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 11v5.5M12 7.6v.1'],
  unknown: [
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
    'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.6v.1',
  ],
  undo: ['M9 7 4 12l5 5', 'M4 12h10a6 6 0 0 1 6 6v1'],
  down: ['m6 9 6 6 6-6'],
  up: ['m6 15 6-6 6 6'],
  left: ['m15 6-6 6 6 6'],
  right: ['M5 12h14M13 6l6 6-6 6'],
  chevron: ['m9 6 6 6-6 6'],
  plus: ['M12 5v14M5 12h14'],
  cross: ['M6 6l12 12M18 6 6 18'],
  pause: ['M8 5v14M16 5v14'],
  play: ['M7 5v14l12-7z'],
  clock: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 7v5l3 2'],
  eye: [
    'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z',
    'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  ],
  search: ['M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14z', 'm16 16 4.5 4.5'],
  send: ['M21 3 3 10.5l7 3 3 7z', 'M21 3 10 13.5'],
  panel: ['M4 4h16v16H4z', 'M14.5 4v16'],
  settings: [
    'M4 7h9M17 7h3M4 17h3M11 17h9',
    'M15 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
    'M9 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  ],
  offline: ['M3 3l18 18', 'M7 18h9.5M18.6 17.3A4 4 0 0 0 17 9.6 6 6 0 0 0 9.8 6M6.6 8.6A4.7 4.7 0 0 0 7 18'],
  retry: ['M20 11a8 8 0 1 0-2.3 6.3', 'M20 4v7h-7'],
  list: ['M5 6h14M5 12h14M5 18h14'],
  box: ['M12 3 4 7v10l8 4 8-4V7z', 'M4 7l8 4 8-4M12 11v10'],
  flag: ['M5 21V4h13l-2.5 4L18 12H5'],
  lock: ['M6 11h12v9H6z', 'M8.5 11V8a3.5 3.5 0 0 1 7 0v3'],
  fork: ['M12 3v8M12 11 6 20M12 11l6 9'],
  pencil: ['M4 20l1-4.5L16 4.5 19.5 8 8.500 19z'],
  trash: ['M5 7h14M10 4h4M7 7l1 13h8l1-13'],
  columns: ['M3 4h18v16H3z', 'M9 4v16M15 4v16'],
  download: ['M12 3v12M7 10l5 5 5-5M4 21h16'],
  tag: ['M3 3h8l10 10-8 8L3 11z', 'M7.5 7.5h.01'],
  text: ['M4 7V4h16v3M12 4v16M9 20h6'],
  hash: ['M4 9h16M4 15h16M10 3 8 21M16 3l-2 18'],
  image: ['M3 4h18v16H3z', 'M8.500 8a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3z', 'm21 16-5-5L5 20'],
  shield: ['M12 3l8 3v6c0 4.500-3.200 7.700-8 9-4.800-1.300-8-4.500-8-9V6z', 'm9 12 2 2 4-4'],
  more: ['M5 12h.01M12 12h.01M19 12h.01'],
  rise: ['M12 19V5M6 11l6-6 6 6'],
  fall: ['M12 5v14M6 13l6 6 6-6'],
  listings: ['M8 6h13M8 12h13M8 18h13M3 6h.01M3 12h.01M3 18h.01'],
  dashboard: ['M3 3h8v10H3zM13 3h8v6h-8zM13 13h8v8h-8zM3 17h8v4H3z'],
  people: [
    'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2',
    'M9 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
    'M22 21v-2a4 4 0 0 0-3-3.900M16 3.100a4 4 0 0 1 0 7.800',
  ],
  bulb: [
    'M9 18h6M10 21h4',
    'M12 3a6 6 0 0 0-4 10.500c.700.700 1 1.500 1 2.500h6c0-1 .300-1.800 1-2.500A6 6 0 0 0 12 3z',
  ],
  group: ['M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z'],
  family: ['M12 4v6M6 20v-5h12v5M12 10v5', 'M9 2h6v4H9zM3 18h6v4H3zM15 18h6v4h-6z'],
} as const;

export type IconName = keyof typeof shapes;

/** Always beside a word, or inside a button that has a name: so it is hidden from readers. */
export function Icon({ name, small = false, tone = '' }: { name: IconName; small?: boolean; tone?: string }) {
  return (
    <svg class={`icon ${small ? 'xs' : ''} ${tone}`} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[name].map((d) => (
        <path d={d} key={d} />
      ))}
    </svg>
  );
}

/** Our mark: a plumb bob. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 .5v6" stroke="currentColor" stroke-width="1.5" fill="none" />
      <path d="M4 6h8v2.2L8 15.5 4 8.2z" fill="currentColor" />
    </svg>
  );
}
