import './browser.ts';
import { mountPopup } from '../../../components/popup/mount.tsx';
import type { SeenMeeting } from '../../../utils/domain/records.ts';
import { createPopup } from '../../../utils/state/popup.ts';
import { behaviourOf, noon, personOf, priyaId, uuid } from '../support/brief-of.ts';
import { fakeClient } from '../support/fake-client.ts';

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'current';

const seen = (key: string, change: Partial<SeenMeeting>): SeenMeeting => ({
  site: 'google-calendar',
  key,
  title: 'Priya / Alex weekly',
  start: noon,
  end: noon + 1_800_000,
  type: 'one_on_one',
  personId: priyaId,
  attendees: [],
  seenAt: noon,
  ...change,
});
const today = [
  seen('a', {}),
  seen('b', {
    title: 'Growth talk with somebody who has a very long title in the calendar',
    start: noon + 3_600_000,
    personId: uuid(2),
  }),
  seen('c', { title: null, start: noon + 7_200_000, personId: null }),
];

const client = fakeClient({
  people: state === 'nobody' ? [] : [personOf(), personOf({ id: uuid(2), name: 'Sam Okafor' })],
  current: state === 'current' ? seen('a', {}) : null,
  today: state === 'nobody' ? [] : today,
  behaviours: [1, 2, 3].map((n) => ({ tag: behaviourOf(n), area: 'Working together' })),
  drafts:
    state === 'draft'
      ? [
          {
            slot: 'popup',
            personId: priyaId,
            kind: 'praise',
            text: 'Unfinished thought about',
            behaviours: [behaviourOf(1)],
            at: noon,
          },
        ]
      : [],
});
if (state === 'unavailable') client.refuse('people.list', 'failed');
if (state === 'quota') client.refuse('notes.add', 'quota');

const popup = createPopup({
  client,
  now: () => noon,
  newId: () => crypto.randomUUID(),
  zone: () => 'Europe/Berlin',
  close: () => document.body.replaceChildren('closed'),
  signal: new AbortController().signal,
});
mountPopup(
  document,
  popup,
  { options: (screen) => `#${screen}`, openPanel: () => undefined },
  new AbortController().signal,
);

const deeds: Record<string, () => void> = {
  write: () => popup.composer.type('Asked two open questions before she offered a fix.'),
  todo: () => popup.composer.set({ kind: 'promise' }),
  pick: () => document.querySelector<HTMLElement>('[aria-label^="Tie"]')?.click(),
  save: () => void popup.save(),
};
setTimeout(
  () =>
    query
      .get('do')
      ?.split(',')
      .forEach((deed) => deeds[deed]?.()),
  80,
);
