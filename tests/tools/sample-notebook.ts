import type { Person, Session } from '../../utils/domain/records.ts';
import type { CallName, Input, Output } from '../../utils/messaging/protocol.ts';
import { callFrom } from '../e2e/support/calls.ts';
import type { ExtensionBrowser } from '../e2e/support/launch.ts';

const day = 86_400_000;
const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * What a manager would have after some weeks with the sample calendar: Priya with role and level, one session a week
 * ago, what was promised, and two notes. Written through the product's own commands from a page of its own.
 */
export async function fillNotebook(browser: ExtensionBrowser, now: number): Promise<void> {
  const page = await browser.openPage('options');
  const say = async <K extends CallName>(name: K, input: Input<K>): Promise<Output<K>> => {
    const answer = await callFrom(page, name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
    return answer.value;
  };
  const stamp = { createdAt: now - 30 * day, updatedAt: now - 30 * day };
  const map = await say('maps.roles', {});
  const role = map?.roles[0];
  const person: Person = {
    id: crypto.randomUUID(),
    name: 'Priya Nair',
    emails: ['priya.nair@example.com'],
    aliases: [],
    relation: 'report',
    mapId: map?.mapId ?? null,
    roleId: role?.id ?? null,
    levelId: role?.levels[1]?.id ?? null,
    pathway: 'new_hire',
    startDate: isoDay(now - 33 * day),
    cadenceDays: 7,
    focus: [],
    ...stamp,
  };
  await say('people.save', { person });
  const at = now - 7 * day;
  const session: Session = {
    id: crypto.randomUUID(),
    personId: person.id,
    type: 'one_on_one',
    purpose: 'coaching',
    start: at,
    end: at + 1_800_000,
    zone: 'Europe/London',
    meetingKey: 'google-calendar:last-week',
    seriesKey: null,
    state: 'held',
    takeaway: 'Wants to own the migration notes, unsure whom to ask.',
    createdAt: at,
    updatedAt: at,
  };
  await say('sessions.start', { session });
  const about = { personId: person.id, sessionId: session.id, createdAt: at, updatedAt: at };
  await say('notes.add', {
    note: {
      ...about,
      id: crypto.randomUUID(),
      kind: 'observation',
      text: 'Asked support for their view before changing the runbook.',
      behaviours: [],
      purpose: 'coaching',
      at,
      zone: 'Europe/London',
    },
  });
  for (const [owner, text, due] of [
    ['me', 'Introduce her to the data team', isoDay(now)],
    ['them', 'First draft of the runbook', isoDay(now - 2 * day)],
  ] as const) {
    await say('actions.add', {
      action: { ...about, id: crypto.randomUUID(), owner, text, due, doneAt: null },
    });
  }
  await page.close();
}
