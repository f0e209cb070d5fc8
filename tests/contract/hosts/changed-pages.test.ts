import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingReading, Reading } from '../../../utils/domain/meeting.ts';
import { adapters } from '../../../utils/hosts/adapters/index.ts';
import { toReading } from '../../../utils/hosts/readers/index.ts';
import type { HostAdapter, PageView } from '../../../utils/hosts/types.ts';
import { hostPages, type HostPage } from '../../fixtures/hosts/index.ts';
import { openPage } from './open-page.ts';

const read = (adapter: HostAdapter, view: PageView): Reading | null => {
  const seen = adapter.read(view);
  return seen && toReading(seen, view.now);
};

/** What a change took away may be missing; what is still said must be right. */
function expectRightOrMissing(found: Reading | null, truth: MeetingReading) {
  if (found === null) return;
  if (found.kind !== 'meeting') throw new Error('a meeting became a person');
  const { meeting, missing, problems } = found;
  for (const field of ['title', 'start', 'end', 'recurring', 'place', 'conference'] as const) {
    if (meeting[field] !== null)
      expect({ [field]: meeting[field] }).toEqual({ [field]: truth.meeting[field] });
    else if (truth.meeting[field] !== null && field !== 'place' && field !== 'conference') {
      expect(missing).toContain(field);
    }
  }
  if (meeting.start !== null) expect(meeting.allDay).toBe(truth.meeting.allDay);
  if (meeting.key !== truth.meeting.key) expect(problems).toContain('changed');
  if (meeting.seriesKey !== null) expect(meeting.seriesKey).toBe(truth.meeting.seriesKey);
  expect(meeting.private && !truth.meeting.private).toBe(false);
  for (const guest of meeting.attendees) {
    const known =
      truth.meeting.attendees.find((each) => each.email !== null && each.email === guest.email) ??
      truth.meeting.attendees.find((each) => each.name === guest.name);
    if (!known) throw new Error(`invented ${guest.email}`);
    if (guest.name !== null) expect(guest.name).toBe(known.name);
    if (guest.response !== 'unknown') expect(guest.response).toBe(known.response);
  }
}

/** Elements in which values stand: the open event, its chips, and the root with the language. */
const touched = (doc: Document): Element[] => [
  doc.documentElement,
  ...doc.querySelectorAll(
    '[role="dialog"], [role="dialog"] *, [data-is-create], [data-is-create] *, main [data-eventid], main [data-datekey], header *',
  ),
];

/** Each run builds a whole document without a browser. */
const slowMs = 30_000;
const seeds = { numRuns: 50, seed: 2026 } as const;

describe.each(
  adapters.filter(({ kind }) => kind === 'calendar').map((adapter) => [adapter.id, adapter] as const),
)('%s on a page that changed', (id, adapter) => {
  const open = (hostPages[id]?.() ?? []).filter(
    // A zone of its own shows only in several chips together: without them nobody could tell.
    (page): page is HostPage & { truth: MeetingReading } =>
      page.truth?.kind === 'meeting' && !page.name.includes('zone'),
  );

  it(
    'loses at most what a removed attribute held, and never the event',
    () => {
      for (const page of open.filter((_, index) => index % 19 === 0)) {
        const names = new Set(touched(openPage(page).doc).flatMap((element) => element.getAttributeNames()));
        for (const name of names) {
          const view = openPage(page);
          for (const element of touched(view.doc)) element.removeAttribute(name);
          const found = read(adapter, view);
          // Where a box is known by one mark alone, nothing is read without it.
          const isMark =
            id !== 'google-calendar' && /^(class|role|id|aria-label|data-app-section)$/.test(name);
          if (!isMark) expect(found, `${page.name} without any ${name}`).not.toBeNull();
          expectRightOrMissing(found, page.truth);
        }
      }
    },
    slowMs,
  );

  it(
    'says what is right or nothing, whatever is removed',
    () => {
      const change = fc.record({
        at: fc.nat(),
        what: fc.constantFrom('element', 'attribute', 'text'),
        which: fc.nat(),
      });
      const property = fc.property(
        fc.nat(),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (at, changes) => {
          const page = open[at % open.length];
          if (!page) throw new Error('no page with an open event');
          const view = openPage(page);
          for (const { at: where, what, which } of changes) {
            const elements = touched(view.doc).slice(1);
            const element = elements[where % Math.max(1, elements.length)];
            if (!element) break;
            if (what === 'element') element.remove();
            else if (what === 'text')
              element.childNodes[which % Math.max(1, element.childNodes.length)]?.remove();
            else
              element.removeAttribute(
                element.getAttributeNames()[which % Math.max(1, element.attributes.length)] ?? '',
              );
          }
          expectRightOrMissing(read(adapter, view), page.truth);
        },
      );
      fc.assert(property, seeds);
    },
    slowMs,
  );
});
