import './icon.css';

/** Drawn for Touchline on a 24 × 24 grid, one stroke, round ends. */
const paths = {
  coaching: ['M4.5 20.5c1-6 4-10 9.5-13', 'M5.5 17.5C3.5 9.5 9 4.5 20 3.5c.5 10.5-4.5 16-14.5 14'],
  evaluation: [
    'M12 4v16',
    'M8 20h8',
    'M5 7h14',
    'M5 7l-2.5 6.5a2.8 2.8 0 0 0 5 0z',
    'M19 7l-2.5 6.5a2.8 2.8 0 0 0 5 0z',
  ],
  hide: [
    'M4 4l16 16',
    'M9.8 5.3A9.8 9.8 0 0 1 12 5c5.5 0 8.7 4.3 9.7 7a12 12 0 0 1-2.7 4',
    'M6.3 7C4.2 8.4 2.9 10.4 2.3 12c1 2.7 4.2 7 9.7 7 1.6 0 3-.4 4.3-1',
    'M9.9 9.9a3 3 0 0 0 4.2 4.2',
  ],
  show: [
    'M2.3 12c1-2.7 4.2-7 9.7-7s8.7 4.3 9.7 7c-1 2.7-4.2 7-9.7 7s-8.7-4.3-9.7-7z',
    'M15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  ],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  plus: ['M12 5.5v13', 'M5.5 12h13'],
  more: ['M6 12h.01', 'M12 12h.01', 'M18 12h.01'],
  down: ['M6.5 9.5l5.5 5.5 5.5-5.5'],
  forward: ['M9.5 6.5L15 12l-5.5 5.5'],
  search: ['M16.5 11a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z', 'M15.2 15.2L20 20'],
  tag: [
    'M4 12.3V5a1 1 0 0 1 1-1h7.3a2 2 0 0 1 1.4.6l6 6a2 2 0 0 1 0 2.8l-6.3 6.3a2 2 0 0 1-2.8 0l-6-6a2 2 0 0 1-.6-1.4z',
    'M8.5 8.5h.01',
  ],
  person: ['M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z', 'M4.5 20c.8-3.7 3.7-6 7.5-6s6.7 2.3 7.5 6'],
  people: [
    'M12.5 8.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0z',
    'M2.5 19.5c.6-3.3 3.1-5.5 6.5-5.5s5.9 2.2 6.5 5.5',
    'M15.5 5.3a3.5 3.5 0 0 1 0 6.4',
    'M17.5 14.5c2.2.7 3.6 2.5 4 5',
  ],
  lock: [
    'M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z',
    'M8 11V8a4 4 0 0 1 8 0v3',
  ],
  warning: ['M12 4.5l8.5 15h-17z', 'M12 10v4.5', 'M12 17h.01'],
  info: ['M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z', 'M12 11.5v4.5', 'M12 8h.01'],
  calendar: [
    'M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z',
    'M4 10.5h16',
    'M8.5 3.5V8',
    'M15.5 3.5V8',
  ],
  settings: [
    'M4 7.5h9',
    'M17 7.5h3',
    'M4 16.5h3',
    'M11 16.5h9',
    'M17 7.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
    'M11 16.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  ],
  panel: ['M5 4.5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1z', 'M14.5 4.5v15'],
  copy: [
    'M9.5 8.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z',
    'M15.5 8.5v-3a1 1 0 0 0-1-1h-9a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h3',
  ],
  pin: ['M9 4h6l-1 6.5 3 3V15H7v-1.5l3-3z', 'M12 15v5.5'],
  swap: ['M5 9.5h13', 'M14.5 5.5l4 4', 'M19 14.5H6', 'M9.5 18.5l-4-4'],
  up: [
    'M7.5 11v8.5',
    'M4 11h3.5L11 4.2c1.5 0 2.3 1 2.1 2.3L12.5 10h5.7c1.3 0 2.1 1.1 1.8 2.3l-1.3 5.6c-.2.9-1 1.6-2 1.6H7.5',
  ],
  skip: ['M5.5 6.5l7 5.5-7 5.5z', 'M13 6.5l7 5.5-7 5.5z'],
  bin: ['M4.5 7h15', 'M9.5 7V4.5h5V7', 'M6.5 7l.8 12a1 1 0 0 0 1 1h7.4a1 1 0 0 0 1-1l.8-12'],
  edit: ['M5 19l1-4L16.5 4.5a2 2 0 0 1 3 3L9 18z', 'M14.5 6.5l3 3'],
  undo: ['M8.5 5L4 9.5 8.5 14', 'M4 9.5h10.5a5 5 0 0 1 0 10H9'],
  note: [
    'M6 4.5h12a1 1 0 0 1 1 1V14l-5.5 5.5H6a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1z',
    'M19 14h-4.5a1 1 0 0 0-1 1v4.5',
    'M8.5 9h7',
  ],
  keyboard: [
    'M4 6.5h16a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z',
    'M7 10.5h.01',
    'M11 10.5h.01',
    'M15 10.5h2',
    'M8 14h8',
  ],
  inbox: [
    'M4 13.5l2.5-8h11l2.5 8V18a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18z',
    'M4 13.5h4.5l1.5 2.5h4l1.5-2.5H20',
  ],
  download: ['M12 4.5v10.5', 'M7.5 11l4.5 4.5 4.5-4.5', 'M5 19.5h14'],
} as const;

export type IconName = keyof typeof paths;

/** Icons that point somewhere turn round where the text runs from the right. */
const directed: readonly IconName[] = ['forward', 'undo', 'skip', 'panel'];

const classOf = (name: IconName): string => {
  if (name === 'more') return 'icon-dots';
  return directed.includes(name) ? 'icon-directed' : '';
};

/** Decoration only: the words beside it, or the label of the button around it, carry the meaning. */
export function Icon({ name, size = 16 }: { name: IconName; size?: 12 | 14 | 16 | 20 }) {
  return (
    <svg class={`icon ${classOf(name)}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      {paths[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
