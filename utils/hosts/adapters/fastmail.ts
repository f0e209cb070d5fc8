import { openEvent } from '../event-page.ts';
import type { HostAdapter } from '../types.ts';

const site = 'fastmail';

/** Fastmail: the event's box over the calendar. */
export default {
  id: site,
  label: 'Fastmail',
  matches: ['https://app.fastmail.com/*', 'https://*.fastmail.com/*'],
  ...openEvent(site, {
    // 2026-11: only the toolkit's prefix is known; what is not found is reported as missing
    root: ['.v-EventDetails', '.v-PopOver,.v-Modal'],
    skip: 'form,input[type=text]',
  }),
} satisfies HostAdapter;
