import { all, readAttribute, toLine } from '../dom.ts';
import { openEvent } from '../event-page.ts';
import { calendarOrigins } from '../origins.ts';
import type { HostAdapter, SightedChip } from '../types.ts';

const site = 'outlook';
const event = openEvent(site, {
  // 2026-03: sections have kept their names since 2022, class names are hashes of the build
  root: [
    '[data-app-section=CalendarItemPeek]',
    '.ms-Dialog-main:has([data-icon-name^=Clock])',
    '[data-app-section$=ReadingPane],[data-app-section=Form_Content]',
  ],
});

const mostTiles = 40;

/** The tooltip is subject, place and time, a line each; commas in a subject do not part it. */
function readTile(tile: Element): SightedChip {
  const button = tile.querySelector('[title]');
  // 2026-09: columns and the cells of a month name their day in every language
  const column = tile.closest('[data-column-date],[id^=monthDayCell_]');
  const icons = all(tile, '[data-icon-name]').map((icon) => `#${readAttribute(icon, 'data-icon-name')}`);
  return {
    id: readAttribute(tile, 'data-calitemid'),
    day: readAttribute(column, 'data-column-date') || readAttribute(column, 'id'),
    label: readAttribute(button ?? tile.querySelector('[aria-label]'), 'aria-label'),
    lines: [...(button?.getAttribute('title') ?? '').split('\n').map(toLine), ...icons].slice(0, 12),
  };
}

/** Outlook on the web and new Outlook: small card, full view, pop-out and form; the grid's tiles as witnesses. */
export default {
  id: site,
  label: 'Outlook',
  matches: calendarOrigins.slice(1),
  builtIn: true,
  ...event,
  read(view) {
    // The mail on the same host has reading panes and forms of its own.
    const { href } = view.url;
    const seen = /calendar/i.test(href.slice(8)) ? event.read(view) : null;
    if (!seen) return null;
    const item = /(?:\/item\/|\/id\/|itemid=)([\w%=+-]{8,})/i.exec(href)?.[1];
    const chips = all(view.doc, '[data-calitemid]').slice(0, mostTiles).map(readTile);
    return { ...seen, chips, lines: { ...seen.lines, ...(item && { item: [item.slice(0, 500)] }) } };
  },
} satisfies HostAdapter;
