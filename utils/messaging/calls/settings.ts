import { z } from 'zod';
import { call } from '../call.ts';

export const settings = z.object({
  /** How many prompts are shown. */
  promptCount: z.int().min(1).max(7),
  /** The panel opens by itself for recognised sessions that are not sensitive. */
  opensItself: z.boolean(),
  /** Notes and names stay blurred until focus or hover. */
  blur: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  playbookLocale: z.string().max(20),
  /** The manager's own addresses: never matched as a person. */
  ownAddresses: z.array(z.email().toLowerCase()).max(20),
});
export type Settings = z.infer<typeof settings>;

export const settingsCalls = {
  'settings.get': call<Settings>()(['panel', 'page'], z.object({})),
  'settings.set': call<Settings>()(['panel', 'page'], z.object({ change: settings.partial() })),
};
