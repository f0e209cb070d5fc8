import { ok } from '../domain/result.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';

export const settingsHandlers = ({ settings }: ServiceDeps): Handlers<'settings.get' | 'settings.set'> => ({
  'settings.get': async () => ok(await settings.load()),
  'settings.set': async ({ change }) => ok(await settings.change(change)),
});
