import { z } from 'zod';
import type { ToldRules } from '../../domain/told-rules.ts';
import { dockPrefs, type DockPrefs } from '../../schema/dock-prefs.ts';
import { call } from '../call.ts';

export type { DockPrefs };

export const dockCalls = {
  /** A one-time token bound to the tab: the panel shows nothing until the background has matched it. */
  'dock.token': call<{ token: string; prefs: DockPrefs }>()(
    ['content'],
    z.object({ site: z.string().max(60) }),
  ),
  'dock.prefs': call<null>()(['content'], z.object({ site: z.string().max(60), prefs: dockPrefs })),
  /** Opens the browser's own side panel where the frame cannot load. */
  'dock.aside': call<{ opened: boolean }>()(['content'], z.object({})),
  /** Refused by who answers where the site was taken back: then the script leaves the page. */
  'dock.stay': call<null>()(['content'], z.object({})),
  /** What a granted site may be asked of a person's page: labels, and what is never read; see `utils/hosts/profile`. */
  'dock.labels': call<ToldRules>()(['content', 'embedded'], z.object({})),
  /** Hide now, and its end: kept until the manager shows the panel again, also after a reload. */
  'dock.veil': call<null>()(['content', 'page'], z.object({ veiled: z.boolean() })),
  'panel.claim': call<{ claimed: boolean }>()(['frame'], z.object({ token: z.string().max(100) })),
};
