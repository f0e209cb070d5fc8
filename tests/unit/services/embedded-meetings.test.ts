import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../utils/hosts/types.ts';
import type { CallContext } from '../../../utils/services/context.ts';
import { content, page, running } from './fakes.ts';

const frame = (frameId: number): CallContext => ({
  ...content,
  caller: 'embedded',
  frameId,
  view: 'embedded:7',
});

/** What a script takes from an open event of a calendar without guests' rows. */
const sightingOf = (title: string): Sighting => ({
  site: 'generic',
  key: title,
  lang: 'en',
  account: null,
  lines: {
    data: [
      '',
      JSON.stringify({
        '@type': 'Event',
        name: title,
        startDate: '2026-11-23T10:00:00Z',
        endDate: '2026-11-23T10:30:00Z',
        attendee: [
          { name: 'Priya Nair', email: 'priya@example.com' },
          { name: 'Robin Vale', email: 'robin@example.com' },
        ],
      }),
    ],
    values: [],
  },
  people: [],
  chips: [],
});

const setUp = () => {
  const { handle } = running();
  return {
    see: (title: string, from: CallContext) => handle('meeting.seen', { sighting: sightingOf(title) }, from),
    leave: (from: CallContext) => handle('meeting.gone', {}, from),
    current: async () => {
      const answer = await handle('meeting.current', {}, page);
      return answer.ok ? (answer.value?.title ?? null) : answer.code;
    },
  };
};

describe('a calendar in a frame of another page', () => {
  it('tells which meeting is open in the tab, and takes it back', async () => {
    const { see, leave, current } = setUp();
    await see('1:1 with Priya', frame(3));
    expect(await current()).toBe('1:1 with Priya');
    await leave(frame(3));
    expect(await current()).toBeNull();
  });

  it('never takes back what the page itself or another frame shows', async () => {
    const { see, leave, current } = setUp();
    await see('1:1 of the page', content);
    await leave(frame(3));
    expect(await current()).toBe('1:1 of the page');
    await see('1:1 of the fourth', frame(4));
    await leave(frame(3));
    expect(await current()).toBe('1:1 of the fourth');
  });
});
