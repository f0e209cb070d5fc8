import { describe, expect, it } from 'vitest';
import type { MeetingReading } from '../../../utils/domain/meeting.ts';
import { adapters } from '../../../utils/hosts/adapters/index.ts';
import { adapterFor, hostFor } from '../../../utils/hosts/registry.ts';
import { toReading } from '../../../utils/hosts/readers/index.ts';
import type { PageView } from '../../../utils/hosts/types.ts';
import { group, now, oneToOne, type BoxEvent } from '../../fixtures/hosts/box-event.ts';
import { document } from '../../fixtures/hosts/document.ts';
import { h, type Markup } from '../../fixtures/hosts/html.ts';
import { hostPages } from '../../fixtures/hosts/index.ts';
import { openPage } from './open-page.ts';

const url = 'https://events.example.net/week';
const timeOf = ({ start, end }: BoxEvent) =>
  [start, end].map((at) => at.toTimeString().slice(0, 5)).join(' – ');
const dayOf = ({ start }: BoxEvent) => start.toISOString().slice(0, 10);

/** A box as any calendar might show it; each part can be another's. */
const box = (event: BoxEvent, change: { when?: string; names?: string[]; style?: string } = {}): Markup =>
  h(
    'div',
    { role: 'dialog', style: change.style },
    h('h2', {}, event.title),
    h('p', {}, change.when ?? `${dayOf(event)} ${timeOf(event)}`),
    event.place !== undefined && h('address', {}, event.place),
    ...event.guests.map(({ name, email }, index) =>
      h('div', { class: 'attendee', 'data-email': email }, change.names?.[index] ?? name),
    ),
  );
const view = (lang: string, ...boxes: Markup[]) => openPage({ html: document(lang, {}, ...boxes), url, now });
const read = (seen: PageView): MeetingReading | null => {
  const sighting = hostFor(seen.url).read(seen);
  const reading = sighting && toReading(sighting, seen.now);
  return reading?.kind === 'meeting' ? reading : null;
};
const addresses = (reading: MeetingReading | null) => reading?.meeting.attendees.map(({ email }) => email);
const names = (reading: MeetingReading | null) => reading?.meeting.attendees.map(({ name }) => name);
const emailsOf = ({ guests }: BoxEvent) => guests.map(({ email }) => email);

describe('two events open', () => {
  it('reads the one on top, with its own guests alone', () => {
    const reading = read(view('en', box(oneToOne), box(group)));
    expect(reading?.meeting.title).toBe(group.title);
    expect(addresses(reading)).toEqual(emailsOf(group));
  });

  it('reads the visible one where the other stays hidden in the page', () => {
    const reading = read(view('en', box(oneToOne), box(group, { style: 'display: none' })));
    expect(reading?.meeting.title).toBe(oneToOne.title);
    expect(addresses(reading)).toEqual(emailsOf(oneToOne));
  });
});

it('reads a box that is used again as the event it shows now, and tells it apart from the one before', () => {
  const page = view('en', box(oneToOne));
  const host = hostFor(page.url);
  const before = host.read(page);
  const dialog = page.doc.querySelector('[role="dialog"]');
  if (!dialog) throw new Error('no dialog');
  dialog.innerHTML = view('en', box(group)).doc.querySelector('[role="dialog"]')?.innerHTML ?? '';
  const after = host.read(page);
  expect(after?.key).not.toBe(before?.key);
  expect(addresses(read(page))).toEqual(emailsOf(group));
});

const calendars = adapters
  .filter(({ kind }) => kind === 'calendar')
  .map((adapter) => [adapter.id, adapter] as const);

/** Two events of a site in one language, each open in a page of its own, with guests who are told apart. */
function openPair(id: string) {
  const shown = (hostPages[id]?.() ?? []).filter(
    (page): page is typeof page & { truth: MeetingReading } =>
      page.truth?.kind === 'meeting' &&
      page.truth.meeting.attendees.length > 1 &&
      page.truth.meeting.attendees.length < 20,
  );
  const [one] = shown;
  const other = shown.find(
    ({ truth, url }) =>
      truth.meeting.title !== one?.truth.meeting.title && (url === one?.url || id !== 'google-calendar'),
  );
  if (!one || !other) throw new Error(`${id} has no two events`);
  return { one, other };
}

const keysOf = ({ meeting }: MeetingReading) =>
  meeting.attendees.map(({ email, name }) => email ?? name).sort();

describe.each(calendars)('%s', (id, adapter) => {
  it('with two events open reads one of them, with its own guests alone', () => {
    const { one, other } = openPair(id);
    const page = openPage(one);
    page.doc.body.insertAdjacentHTML('beforeend', openPage(other).doc.body.innerHTML);
    const reading = read(page);
    const whose = [one, other].find(({ truth }) => truth.meeting.title === reading?.meeting.title);
    expect(whose, String(reading?.meeting.title)).toBeDefined();
    if (reading && whose) expect(keysOf(reading)).toEqual(keysOf(whose.truth));
  });

  it('whose page is used again for the next event reads the next one, and tells it apart', () => {
    const { one, other } = openPair(id);
    const page = openPage(one);
    const before = hostFor(page.url).read(page);
    page.doc.body.innerHTML = openPage(other).doc.body.innerHTML;
    const next = { ...page, url: new URL(other.url) };
    const after = read(next);
    expect(hostFor(next.url).read(next)?.key).not.toBe(before?.key);
    expect(after && keysOf(after)).toEqual(keysOf(other.truth));
  });

  it('reads nothing of an event whose box is in the page and not drawn', () => {
    const { one } = openPair(id);
    const page = openPage(one);
    for (const root of page.doc.querySelectorAll(adapter.watch.event.join())) root.setAttribute('hidden', '');
    for (const root of page.doc.querySelectorAll('[role=dialog],article,main [data-calitemid]'))
      root.setAttribute('hidden', '');
    const isPage = /eventedit/.test(one.url);
    expect(isPage ? null : read(page)).toBeNull();
  });
});

describe('a page that is still being built, or taken down while it is read', () => {
  const shown = Object.entries(hostPages).flatMap(([site, pages]) =>
    pages()
      .filter(({ truth }) => truth?.kind === 'meeting' && truth.meeting.attendees.length < 20)
      .slice(0, 2)
      .map((page) => [`${site} ${page.name}`, page] as const),
  );

  it.each(shown)('%s: half of it is right or missing, never another’s', (_, page) => {
    const truth = page.truth as MeetingReading;
    const parts = [0.35, 0.6, 0.8, 0.95].map((part) =>
      page.html.slice(0, page.html.lastIndexOf('<', page.html.length * part)),
    );
    for (const html of parts) {
      const seen = openPage({ ...page, html });
      const sighting = hostFor(seen.url).read(seen);
      const reading = sighting && toReading(sighting, seen.now);
      if (reading?.kind !== 'meeting') continue;
      const known = truth.meeting.attendees.flatMap(({ email, name }) => [email, name]);
      for (const { email, name } of reading.meeting.attendees) expect(known).toContain(email ?? name);
    }
  });

  it.each(shown)('%s: nodes that leave and an address that changes make no exception', (_, page) => {
    const seen = openPage(page);
    const host = hostFor(seen.url);
    for (const each of seen.doc.querySelectorAll('body *')) {
      if (each.parentElement?.childElementCount === 1) each.remove();
    }
    expect(() => host.read(seen)).not.toThrow();
    const elsewhere = { ...seen, url: new URL('/somewhere/else', seen.url) };
    expect(() => host.read(elsewhere)).not.toThrow();
    seen.doc.body.remove();
    expect(() => host.read({ ...seen, url: new URL('https://other.example/') })).not.toThrow();
  });
});

describe('names', () => {
  const written = ['Nair, Priya', 'de la Cruz, María José, Jr.', '田中 芽衣', 'ליאת כהן', 'Ngô Thị Ánh'];
  const event: BoxEvent = {
    ...oneToOne,
    guests: written.map((name, index) => ({ name, email: `guest${index}@example.com` })),
  };

  it('with commas, in any script and in any order stay whole, each with its own address', () => {
    const reading = read(view('en', box(event)));
    expect(names(reading)).toEqual(written);
    expect(addresses(reading)).toEqual(emailsOf(event));
  });

  it.each(['****', 'None', '-', '—', 'N/A'])('that are masked as %s are no names', (mask) => {
    const reading = read(view('en', box(event, { names: written.map(() => mask) })));
    expect(names(reading)).toEqual(written.map(() => null));
    expect(addresses(reading)).toEqual(emailsOf(event));
  });
});

describe('a date of digits', () => {
  it.each([
    ['de', '03.11.2026', '2026-11-03'],
    ['en-GB', '03/11/2026', '2026-11-03'],
    ['en-US', '11/03/2026', '2026-11-03'],
    ['en-US', '25/11/2026', '2026-11-25'],
    ['ja', '2026/11/03', '2026-11-03'],
  ])('is read in %s as the page means it: %s', (lang, text, day) => {
    const reading = read(view(lang, box(oneToOne, { when: `${text} 14:00 – 14:45` })));
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    expect(reading?.meeting.start).toBe(new Date(year, month - 1, date, 14).getTime());
  });
});

describe('an event that is not for us', () => {
  it('shown as busy has no title and is private; one whose owner sees its title keeps it', () => {
    const busy = read(view('en', box({ ...oneToOne, title: 'Busy', guests: [] })));
    expect(busy?.meeting).toMatchObject({ title: null, private: true });
    const own = read(view('en', box({ ...oneToOne, title: 'Private: 1:1 with Priya' })));
    expect(own?.meeting).toMatchObject({ title: 'Private: 1:1 with Priya', private: false });
  });

  it('whose organiser hides the guests has none, and says so', () => {
    const reading = read(view('en', box({ ...oneToOne, guests: [] })));
    expect(reading?.meeting.attendees).toEqual([]);
    expect(reading?.problems).toContain('no-guests');
    expect(reading?.missing).toContain('attendees');
  });
});

it('keeps what 300 guests make within what may be sent, and in reasonable time', () => {
  const crowded = Object.values(hostPages)
    .flatMap((pages) => pages())
    .filter(({ truth }) => truth?.kind === 'meeting' && truth.meeting.attendees.length >= 300);
  // Google Calendar's card, Outlook's view and every other calendar.
  expect(new Set(crowded.map(({ truth }) => truth?.site)).size).toBe(calendars.length);
  for (const page of crowded) {
    const seen = openPage(page);
    const sighting = (adapterFor(seen.url) ?? hostFor(seen.url)).read(seen);
    expect(JSON.stringify(sighting).length, page.name).toBeLessThan(500_000);
  }
});
