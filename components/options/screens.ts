import { later } from '../panel/later.tsx';

/** Screens that are not met first: their code comes when they are opened. */
export const DataScreen = later(() => import('./data/DataScreen.tsx').then((part) => part.DataScreen), 480);
export const DayScreen = later(() => import('./rhythm/DayScreen.tsx').then((part) => part.DayScreen), 480);
export const LearningScreen = later(
  () => import('./learning/LearningScreen.tsx').then((part) => part.LearningScreen),
  480,
);
export const MapEditor = later(() => import('./map/MapEditor.tsx').then((part) => part.MapEditor), 480);
export const PlaybookScreen = later(
  () => import('./playbook/PlaybookScreen.tsx').then((part) => part.PlaybookScreen),
  480,
);
export const PracticeScreen = later(
  () => import('./practice/PracticeScreen.tsx').then((part) => part.PracticeScreen),
  480,
);
export const PrivacyScreen = later(
  () => import('./privacy/PrivacyScreen.tsx').then((part) => part.PrivacyScreen),
  480,
);
export const RescueScreen = later(
  () => import('./rescue/RescueScreen.tsx').then((part) => part.RescueScreen),
  480,
);
export const ReviewScreen = later(
  () => import('./review/ReviewScreen.tsx').then((part) => part.ReviewScreen),
  480,
);
export const RhythmScreen = later(
  () => import('./rhythm/RhythmScreen.tsx').then((part) => part.RhythmScreen),
  480,
);
export const SettingsScreen = later(
  () => import('./settings/SettingsScreen.tsx').then((part) => part.SettingsScreen),
  480,
);
export const Unlock = later(() => import('../notebook/Unlock.tsx').then((part) => part.Unlock), 180);
