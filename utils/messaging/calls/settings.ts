import { z } from 'zod';
import { settings, type Settings } from '../../schema/settings.ts';
import { call } from '../call.ts';

export type { Settings };

export const settingsCalls = {
  'settings.get': call<Settings>()(['panel', 'page'], z.object({})),
  'settings.set': call<Settings>()(['panel', 'page'], z.object({ change: settings.partial() })),
};
