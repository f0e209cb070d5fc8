import { openEvent } from '../event-page.ts';
import type { HostAdapter } from '../types.ts';

const site = 'proton-calendar';

/** Proton Calendar: the event's popover. Its own form and the modal are drafts. */
export default {
  id: site,
  label: 'Proton Calendar',
  matches: ['https://calendar.proton.me/*'],
  // 2026-11: from the product's source
  ...openEvent(site, { root: ['.eventpopover'], skip: 'form' }),
} satisfies HostAdapter;
