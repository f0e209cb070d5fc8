import { z } from 'zod';

/** What the manager set for the whole extension. */
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
