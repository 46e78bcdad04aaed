const PATHS = {
  anchor: 'M12 7.5V21M6 12.5H4.5a7.5 8 0 0 0 15 0H18M12 2.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8M8.5 10.5h7',
  search: 'M10.5 4.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 15l5.5 5.5',
  layers: 'M12 4l8.5 5L12 14L3.5 9zM4 13l8 4.8L20 13',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  home: 'M4 11l8-7l8 7M6.5 9.5V20h11V9.5',
  table: 'M4 5h16v14H4zM4 10h16M10 10v9',
  download: 'M12 4v11m-4.5-4l4.5 4.5l4.5-4.5M5 20h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  link: 'M10 14l4-4M8.5 11.5L6 14a3.2 3.2 0 0 0 4.5 4.5l2.5-2.5M15.5 12.5L18 10a3.2 3.2 0 0 0-4.5-4.5L11 8',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8 5.5v13M16 5.5v13',
  quote: 'M9.5 7C7 8 5.5 10 5.5 13v4h5v-5H8M18.5 7C16 8 14.5 10 14.5 13v4h5v-5H17',
  here: 'M12 3v5M12 16v5M3 12h5M16 12h5M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6',
  code: 'M8.5 7L3.5 12l5 5M15.5 7l5 5l-5 5M13.5 5l-3 14',
  up: 'M12 19V6m-5 5l5-5l5 5',
  down: 'M12 5v13m-5-5l5 5l5-5',
  fold: 'M7 10l5 5l5-5',
  pin: 'M9 4h6l-1 6l3 3H7l3-3zM12 13v7',
  own: 'M6 3.5h8l4 4V20.5H6zM14 3.5v4h4M12 17.5v-6m-2.8 2.8L12 11.5l2.8 2.8',
  open: 'M14 4h6v6M20 4l-8 8M17 14v6H4V7h6',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon of 18 px. It has no name, so use it beside a word or in a labelled button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
