import { BehaviourPicker } from '../notebook/later-parts.ts';
import { later } from './later.tsx';

export const AllBehaviours = later(() => import('./AllBehaviours.tsx').then((part) => part.AllBehaviours), 0);
export const AgendaSheet = later(() => import('./AgendaSheet.tsx').then((part) => part.AgendaSheet), 0);
export const EmployeeCard = later(() => import('./EmployeeCard.tsx').then((part) => part.EmployeeCard), 0);
export const FeedbackSheet = later(() => import('./FeedbackSheet.tsx').then((part) => part.FeedbackSheet), 0);
export const RetireSheet = later(() => import('./RetireSheet.tsx').then((part) => part.RetireSheet), 0);
export const PersonSheet = later(() => import('./PersonSheet.tsx').then((part) => part.PersonSheet), 0);
export const PanelPalette = later(() => import('./PanelPalette.tsx').then((part) => part.PanelPalette), 0);
export const Keys = later(() => import('./Keys.tsx').then((part) => part.Keys), 0);
export const TypeSheet = later(() => import('./TypeSheet.tsx').then((part) => part.TypeSheet), 176);
export const Undecided = later(() => import('./States.tsx').then((part) => part.Undecided), 240);
export const Collapsed = later(() => import('./States.tsx').then((part) => part.Collapsed), 160);
export const Unlock = later(() => import('../notebook/Unlock.tsx').then((part) => part.Unlock), 180);
export const Reflect = later(() => import('./Reflect.tsx').then((part) => part.Reflect), 360);
export const Notes = later(() => import('./Notes.tsx').then((part) => part.Notes), 28);
export const Group = later(() => import('./group-parts.ts').then((part) => part.Group), 360);
export const GroupCompose = later(() => import('./group-parts.ts').then((part) => part.GroupCompose), 96);

/** Everything that was left for later, when nothing else is to do: no part is waited for twice. */
export const preloadParts = async (): Promise<void> => {
  const parts = [
    ...[Reflect, Notes, TypeSheet, Keys, AllBehaviours, Undecided, Collapsed],
    ...[AgendaSheet, FeedbackSheet, RetireSheet, Group, GroupCompose, BehaviourPicker, EmployeeCard],
  ];
  for (const { preload } of parts) await preload();
};
