import { openEvent } from '../event-page.ts';
import type { HostAdapter } from '../types.ts';

const site = 'nextcloud-calendar';
const event = openEvent(site, {
  // 2026-11: from the product's source
  root: ['.event-popover', '.app-sidebar:has(.property-title)', '.app-full:has(.property-title)'],
});

/** Nextcloud Calendar, at its owners' addresses. */
export default {
  id: site,
  label: 'Nextcloud Calendar',
  matches: [],
  isHere: ({ doc, url }) =>
    /\/apps\/calendar(\/|$)/.test(url.pathname) &&
    doc.querySelector('#body-user,head[data-requesttoken]') !== null,
  ...event,
  read(view) {
    const path = view.url.pathname;
    const seen = path.includes('/new/') ? null : event.read(view);
    // `/view/popover/<object>/<recurrence>`: which event, and when it begins by its rule.
    return seen && { ...seen, lines: { ...seen.lines, path: [path.slice(0, 2_000)] } };
  },
} satisfies HostAdapter;
