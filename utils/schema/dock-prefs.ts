import { z } from 'zod';

/** How the dock stands on one site. Width in CSS px. */
export const dockPrefs = z.object({
  side: z.enum(['start', 'end']),
  layout: z.enum(['push', 'overlay']),
  width: z.int().min(280).max(560),
});
export type DockPrefs = z.infer<typeof dockPrefs>;
