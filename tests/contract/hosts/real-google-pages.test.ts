import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import adapter from '../../../utils/hosts/adapters/google-calendar.ts';
import { toReading } from '../../../utils/hosts/readers/index.ts';
import { openPage } from './open-page.ts';

/** Saved details of the real event page (2022), without its title and time; not part of this repository. */
const folder = new URL('../../../../shared/captures/google-calendar/', import.meta.url);
const url =
  'https://calendar.google.com/calendar/u/0/r/eventedit/NTQyaDd2bzY1bXEzNjE0YmJraWYxdGo1bzJfMjAxOTAxMzBUMDAwMDAwWiB1c2VyQG0';

function readCapture(name: string) {
  const view = openPage({
    html: readFileSync(new URL(name, folder), 'utf8'),
    url,
    now: Date.UTC(2022, 0, 20),
  });
  const seen = adapter.read(view);
  return seen && toReading(seen, view.now);
}

describe.skipIf(!existsSync(folder))('real event pages', () => {
  it('reads the place, its call and the series, and says that title, time and guests are missing', () => {
    const reading = readCapture('brave-event_with_talk_meeting_location.html');
    const call = 'https://talk.brave.com/yzd4Zi1B5Gf48m4X_TsNrDZSmTCdIhAvJ10Wz5gh4FA';
    expect(reading).toMatchObject({
      meeting: {
        key: '542h7vo65mq3614bbkif1tj5o2_20190130T000000Z',
        seriesKey: '542h7vo65mq3614bbkif1tj5o2',
        recurring: true,
        place: call,
        conference: call,
      },
      sources: { place: 'attribute', conference: 'attribute', recurring: 'attribute' },
      missing: ['title', 'start', 'end', 'attendees'],
      problems: ['changed', 'no-time', 'no-guests'],
    });
  });

  it('finds no place and no call where there is none', () => {
    expect(readCapture('brave-new_event.html')).toMatchObject({ meeting: { place: null, conference: null } });
  });
});
