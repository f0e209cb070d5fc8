import { later } from '../../panel/later.tsx';

/** Screens whose code comes when they are opened. */
export const PersonScreen = later(() => import('./PersonScreen.tsx').then((part) => part.PersonScreen), 480);
export const ChangesScreen = later(
  () => import('./ChangesScreen.tsx').then((part) => part.ChangesScreen),
  480,
);
export const OptionsPalette = later(
  () => import('./OptionsPalette.tsx').then((part) => part.OptionsPalette),
  0,
);
