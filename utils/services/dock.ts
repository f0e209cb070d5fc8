import { fail, ok } from '../domain/result.ts';
import { toldRules } from '../hosts/profile/told-rules.ts';
import type { Claims } from './claims.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { CurrentMeetings } from './current-meetings.ts';

/** Tokens for the panel's frame, how the dock stands, and whether everything is hidden now. */
export const dockHandlers = (
  deps: ServiceDeps,
  claims: Claims,
  current: CurrentMeetings,
): Handlers<
  'dock.token' | 'dock.prefs' | 'dock.aside' | 'dock.stay' | 'dock.labels' | 'dock.veil' | 'panel.claim'
> => ({
  'dock.token': async ({ site }, { tabId }) => {
    if (tabId === null) return fail('not-allowed');
    const [token, prefs] = await Promise.all([claims.issue(tabId), deps.docks.load(site)]);
    return ok({ token, prefs });
  },
  'dock.prefs': async ({ site, prefs }) => {
    await deps.docks.save(site, prefs);
    return ok(null);
  },
  // Not async: the click that allows it is spent by the first wait.
  'dock.aside': (_input, { tabId }) =>
    tabId === null
      ? Promise.resolve(fail('not-allowed'))
      : deps.openAside(tabId).then((opened) => ok({ opened })),
  'dock.stay': async () => ok(null),
  'dock.labels': async () => ok(toldRules),
  'dock.veil': async ({ veiled }) => {
    await current.setVeiled(veiled);
    return ok(null);
  },
  'panel.claim': async ({ token }, { tabId, frameId, documentId }) => {
    if (tabId === null || frameId === null) return fail('not-allowed');
    return ok({ claimed: await claims.claim(token, { tabId, frameId, documentId }) });
  },
});
