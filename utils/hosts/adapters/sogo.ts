import { all } from '../dom.ts';
import { openEvent } from '../event-page.ts';
import type { HostAdapter } from '../types.ts';

const site = 'sogo';
const event = openEvent(site, {
  // 2026-11, SOGo 5.8: the dialog's own name is made of its content and wrong
  root: ['md-dialog[role=dialog]'],
  skip: 'form,md-toolbar md-icon[aria-label^=assignment]',
});

/** The page says in its own scripts who is signed in and in which zone it shows times. */
const told = [/UserEmail\s*=\s*['"]([^'"]+@[^'"]+)['"]/, /"SOGoTimeZone":\s?"([\w/+-]+)"/];

/** SOGo, at its owners' addresses. */
export default {
  id: site,
  label: 'SOGo',
  matches: [],
  isHere: ({ doc, url }) =>
    doc.body?.matches('[ng-app^="SOGo."]') || /\/SOGo\/so\/.*\/Calendar/.test(url.pathname),
  ...event,
  read(view) {
    const seen = event.read(view);
    if (!seen) return null;
    const said = all(view.doc, 'script:not([src],[type$=template])').map(({ textContent }) => textContent);
    const [account, zone] = told.map((pattern) => pattern.exec(said.join())?.[1]?.slice(0, 300));
    return {
      ...seen,
      account: account?.toLowerCase() ?? null,
      lines: { ...seen.lines, zone: zone ? [zone] : [] },
    };
  },
} satisfies HostAdapter;
