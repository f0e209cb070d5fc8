import {
  all,
  first,
  isVisible,
  portals,
  readAttribute,
  readLines,
  readLinks,
  readRows,
  toLine,
} from '../dom.ts';
import type { HostAdapter, PageView, SightedPerson, Sighting } from '../types.ts';
import { decodeEid, readChips, readZones } from './google/chips.ts';

const at = {
  // 2026-11: the name of the account button ends in "(address)" in every language
  banner: 'header,[role=banner]',
  account: '[aria-label*="@"]',

  // 2026-10: #xDetDlg inside [data-chips-dialog]; both have lived since 2019. Hidden copies stay in the page.
  // Ids first: they are looked up, anything else is a search through the page.
  card: ['#xDetDlg', '#xDetDlgWhen', '[data-chips-dialog] [data-eventid]'],
  dialog: '[role=dialog],[data-chips-dialog]',
  // 2026-10: the bubble that creates an event, and an event that is not saved yet
  draft: '#tabEvent,[data-is-create=true]',

  // 2026-10: card and event page; on the event page `key` holds the same address
  guest: '[data-email]',
  // 2022-01 and 2026-10: any of these says that the event page has been built
  page: '#xTiIn,#tabEventDetails,#xNtList,#xLocIn,#xDescIn,#xDesc,#xOnCal,[data-is-create=false]',
} as const;

/** Rows of the card, by the names that the reader knows. */
const cardRows = {
  title: ['#rAECCd', '[role=heading]'],
  place: ['#xDetDlgLoc'],
  room: ['#xDetDlgRoom'],
  video: ['#xDetDlgVideo'],
  calendar: ['#xDetDlgCal'],
} as const;

/** Fields of the event page. Where the page can be edited they hold inputs. */
const pageRows = {
  title: ['#xTiIn', '[jsname=GYcwYe] input', '#rAECCd', '[role=main] [role=heading]'],
  startTime: ['#xStTiIn', '[jsname=B4GDSd]'],
  endTime: ['#xEnTiIn', '[jsname=XCHdmd]'],
  place: ['#xLocIn input[role=combobox]', '#xLocIn', '#xOnCal'],
  video: ['#xRTCIn'],
  calendar: ['#xCalOwn'],
} as const;

/** Attributes of the event page: on the field, inside it or around it. 2018 `data-ical`, 2026 `data-date`. */
const pageValues = {
  startDay: [
    ['#xStDaIn', '[jsname=iKdrbf]'],
    ['data-date', 'data-ical'],
  ],
  endDay: [
    ['#xEnDaIn', '[jsname=qPZlPe]'],
    ['data-date', 'data-ical'],
  ],
  allDay: [['#xAlDaCbx input', '#xAlDaCbx [aria-checked]', '#xAlDaCbx'], ['aria-checked']],
  zone: [['#xTimezone', '[jsname=PH80Af]', '[jsname=yxQRke]'], ['data-value']],
  repeats: [['[jsname=T7keRc] [data-value][aria-selected=true]'], ['data-value']],
} as const;

const mostPeople = 500;

const site = 'google-calendar';
/** Path of the event page; a copy (`duplicate/`) does not exist yet. */
const pagePath = /\/r\/eventedit(?:\/([^/]+))?\/?$/;

const isPage = ({ doc, url }: PageView) => pagePath.test(url.pathname) && doc.querySelector(at.page) !== null;

/** Tasks, birthdays and public holidays are no meetings. */
const isNoMeeting = (eid: string) => eid.startsWith('tasks_') || /#(contacts|holiday)@/.test(decodeEid(eid));

const readPeople = (root: ParentNode): SightedPerson[] =>
  all(root, at.guest)
    .slice(0, mostPeople)
    .map((row) => ({
      email: readAttribute(row, 'data-email').toLowerCase(),
      label: readAttribute(row, 'aria-label'),
      lines: readLines(row).slice(0, 6),
    }));

/** The line with date and time is the one around the dot operator; then all texts of the block but the title. */
function readWhen(block: Element): string[] {
  const texts = readLines(block, ',[role=heading]').join(' ');
  const dot = all(block, '*').findLast((each) => /[⋅·]/.test(each.textContent ?? ''));
  const row = dot?.textContent?.trim().length === 1 ? dot.parentElement : dot;
  return row?.matches(':has([role=heading])') === false ? [readLines(row).join(' '), texts] : [texts];
}

/** The visible event card; hidden copies of closed ones are passed over. */
function findCard(doc: Document): [card: Element, root: Element] | null {
  for (const selector of at.card) {
    const cards = all(doc, selector);
    for (const card of cards) {
      const root = card.closest(at.dialog) ?? card;
      if (isVisible(card) && isVisible(root)) return [card, root];
    }
    if (cards.length > 0) break;
  }
  return null;
}

type Seen = Pick<Sighting, 'key' | 'lines' | 'people' | 'chips'>;

function readCard(doc: Document): Seen | null {
  const [card, root] = findCard(doc) ?? [];
  if (!card || !root || root.matches(at.draft) || root.querySelector(at.draft)) return null;
  const holder = card.matches('[data-eventid]') ? card : root.querySelector('[data-eventid]');
  const eid = readAttribute(holder, 'data-eventid');
  if (isNoMeeting(eid)) return null;
  const lines = readRows(root, cardRows);
  const log = [...readAttribute(card, 'jslog').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  const guests = root.querySelector('#xDetDlgAtt');
  const when = root.querySelector('#xDetDlgWhen');
  if (guests) lines.guests = readLines(guests, `,${at.guest}`);
  if (when) lines.when = readWhen(when);
  const place = readAttribute(first(root, cardRows.place), 'data-text');
  if (place) lines.placeText = [place];
  return {
    key: eid || log[0] || lines.title?.join(' ') || '?',
    lines: { ...lines, card: [], id: eid ? [eid] : [], log, links: readLinks(root), zones: readZones(doc) },
    people: readPeople(root),
    chips: readChips(doc, eid),
  };
}

/** The text of a time is localised; its place in the list of all times of the day is not: "index/length". */
function readPlaceInList(doc: Document, selectors: readonly string[], text = ''): string[] {
  const field = first(doc, selectors);
  const input = field?.matches('input') ? field : field?.querySelector('input');
  const list =
    doc.getElementById(readAttribute(input, 'aria-controls') || readAttribute(input, 'aria-owns')) ??
    field?.parentElement?.querySelector('[role=listbox]');
  const options = all(list, '[role=option]');
  const index = options.findIndex((option) => toLine(option.textContent) === text);
  return index < 0 ? [] : [`${index}/${options.length}`];
}

function readPage({ doc, url }: PageView): Seen | null {
  if (doc.querySelector('[data-is-create=true]')) return null;
  const eid = pagePath.exec(url.pathname)?.[1]?.replace(/%(2B|2F|3D)/gi, decodeURIComponent) ?? '';
  if (isNoMeeting(eid)) return null;
  const lines = readRows(doc, pageRows);
  for (const [name, [selectors, names]] of Object.entries(pageValues)) {
    const field = first(doc, selectors);
    if (field) lines[name] = [];
    for (const attribute of names) {
      const holder =
        field?.closest(`[${attribute}]`) ??
        field?.querySelector(`[aria-selected=true][${attribute}]`) ??
        field?.querySelector(`[${attribute}]`);
      if (holder) lines[name]?.push(readAttribute(holder, attribute));
    }
    if (field?.matches(':checked')) lines[name] = ['true'];
  }
  lines.startIndex = readPlaceInList(doc, pageRows.startTime, lines.startTime?.[0]);
  lines.endIndex = readPlaceInList(doc, pageRows.endTime, lines.endTime?.[0]);
  const video = first(doc, pageRows.video);
  return {
    key: eid || 'page',
    lines: { ...lines, id: eid ? [eid] : [], links: video ? readLinks(video) : [] },
    people: readPeople(doc),
    chips: [],
  };
}

/** Google Calendar: the event card over the grid, the full event page, the grid's chips as witnesses. */
export default {
  id: site,
  label: 'Google Calendar',
  kind: 'calendar',
  checked: '2026-11',
  matches: ['https://calendar.google.com/*'],
  builtIn: true,
  watch: {
    portals,
    event: ['#xDetDlg', '[data-chips-dialog]', '[data-is-create=false]', '#tabEventDetails', '#xTiIn'],
  },
  isOpen: (view) => view.doc.getElementById('xDetDlg') !== null || isPage(view),
  read(view) {
    const seen = isPage(view) ? readPage(view) : readCard(view.doc);
    // Never inferred from `/u/<n>`: an unknown index silently shows account 0.
    const button = view.doc.querySelector(at.banner)?.querySelector(at.account);
    const label = readAttribute(button, 'aria-label');
    const account = /[(（]([^\s()（）]+@[^\s()（）]+)[)）]$/.exec(label)?.[1]?.toLowerCase() ?? null;
    return seen && { site, lang: view.doc.documentElement.lang.slice(0, 20), account, ...seen };
  },
} satisfies HostAdapter;
