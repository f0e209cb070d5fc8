import { later } from '../panel/later.tsx';

/** The word lists are long: they come when something is typed. */
export const WordingHints = later(() => import('./WordingHints.tsx').then((part) => part.WordingHints), 0);
/** What only some notes are tied to. */
export const BehaviourPicker = later(
  () => import('./BehaviourPicker.tsx').then((part) => part.BehaviourPicker),
  0,
);
