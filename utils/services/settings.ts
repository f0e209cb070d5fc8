import { ok } from '../domain/result.ts';
import type { Handlers } from './context.ts';
import type { SettingsStore } from '../settings/settings.ts';
import type { ServiceDeps } from './deps.ts';
import type { Reminders } from './reminders.ts';

export const settingsHandlers = (
  { settings }: ServiceDeps,
  reminders: Pick<Reminders, 'begin'>,
  /** The same without what lies sealed: a panel does not wait for the database. */
  open: SettingsStore,
): Handlers<'settings.get' | 'settings.set'> => ({
  'settings.get': async (_input, { caller }) => ok(await (caller === 'page' ? settings : open).load()),
  'settings.set': async ({ change }) => {
    const changed = await settings.change(change);
    if (change.reminders) await reminders.begin();
    return ok(changed);
  },
});
