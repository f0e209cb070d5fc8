import { all, isVisible, portals } from '../dom.ts';
import { readBox } from '../event-page.ts';
import type { HostAdapter, PageView, Sighting } from '../types.ts';

const site = 'generic';
const box = '[role=dialog],dialog[open],[aria-modal=true],.popover,.h-event,.vevent';
const page = 'main,[role=main],article';
const data = 'script[type="application/ld+json"]';
const item = '[itemscope][itemtype$=Event]';

const mostOfPage = 600;
/** Two values of a clock in any digits and language, roughly; the reader looks closer. */
const clock = /\p{Nd}\s?([:.：h]\s?\p{Nd}{2}(?![.\p{Nd}])|[時时点點시ap])/giu;

function readShown(view: PageView, selector: string): Sighting | null {
  const root = all(view.doc, selector).findLast(isVisible);
  if (!root) return null;
  // Articles have times too: a page is an event only where it is small, with somebody to write to.
  const isLong = selector === page && root.getElementsByTagName('*').length > mostOfPage;
  const text = isLong ? '' : root.textContent;
  const isTimed = text?.match(clock)?.[1] ?? all(root, 'time[datetime]').length === 2;
  const isOurs =
    selector === box || text?.includes('@') || root.querySelector('[href^="mailto:"],[data-email]');
  return isTimed && isOurs ? readBox(view, site, root) : null;
}

/** schema.org, as it stands: JSON in pieces, or the box of the one event that is marked as such. */
function readData(view: PageView): Sighting | null {
  const { doc } = view;
  const pieces = all(doc, data).flatMap(({ textContent }) => [
    '',
    ...(textContent?.match(/[^]{1,2000}/g) ?? []),
  ]);
  const [event, other] = all(doc, item);
  if ((!event || other) && !pieces.some((piece) => piece.includes('Event"'))) return null;
  const seen = readBox(view, site, event ?? doc.head);
  return { ...seen, lines: { data: pieces.slice(0, 60) }, nodes: event && seen.nodes };
}

/** What was opened over a page, or is described for machines. */
export const readOpened = (view: PageView): Sighting | null => readShown(view, box) ?? readData(view);

/** A page that is itself an event. */
export const readPage = (view: PageView): Sighting | null => readShown(view, page);

/** Any other calendar or event page: schema.org, else a box with two times of day. Asked when nobody else is there. */
export default {
  id: site,
  label: 'Other calendars',
  kind: 'calendar',
  checked: '2026-11',
  matches: [],
  isFallback: true,
  watch: { portals, event: [box, item] },
  isOpen: () => true,
  // What was opened over an event page is nearer than the page.
  read: (view) => readOpened(view) ?? readPage(view),
} satisfies HostAdapter;
