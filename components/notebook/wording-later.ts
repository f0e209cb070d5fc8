import { later } from '../panel/later.tsx';

/** The word lists are long: they come when something is typed. */
export const WordingHints = later(() => import('./WordingHints.tsx').then((part) => part.WordingHints), 0);
