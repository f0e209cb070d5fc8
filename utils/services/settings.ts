import { ok } from '../domain/result.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Reminders } from './reminders.ts';

export const settingsHandlers = (
  { settings }: ServiceDeps,
  reminders: Pick<Reminders, 'begin'>,
): Handlers<'settings.get' | 'settings.set'> => ({
  'settings.get': async () => ok(await settings.load()),
  'settings.set': async ({ change }) => {
    const changed = await settings.change(change);
    if (change.reminders) await reminders.begin();
    return ok(changed);
  },
});
