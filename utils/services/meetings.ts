import type { MeetingReading } from '../domain/meeting.ts';
import { toReading } from '../hosts/readers/index.ts';
import { ok } from '../domain/result.ts';
import type { CallContext, Handlers } from './context.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { ServiceDeps } from './deps.ts';
import { toAttention, toClassification, toMatch, toMeetingKeys, toSeen } from './recognise.ts';
import type { Repositories } from './repositories.ts';

type MeetingCalls = 'meeting.seen' | 'meeting.gone' | 'meeting.current' | 'meeting.today';

/** The tab a surface stands beside: its own when it lies in a page, else the one in front. */
export const tabBeside = (deps: ServiceDeps, { caller, tabId }: CallContext): Promise<number | null> =>
  caller === 'page' ? deps.activeTab() : Promise.resolve(tabId);

/** A calendar in a frame speaks for that frame alone; null: the page itself. */
const frameOf = ({ caller, frameId }: CallContext): number | null => (caller === 'embedded' ? frameId : null);

/** What a page shows now, and what was recognised today. Nothing of it is written to disk. */
export const meetingHandlers = (
  deps: ServiceDeps,
  of: { people: Pick<Repositories['people'], 'list'>; choices: Pick<Repositories['choices'], 'of'> },
  current: CurrentMeetings,
  /** The list of what was seen is another; nobody waits for what follows. */
  onSeen: () => void,
): Handlers<MeetingCalls> => {
  const recognise = async (reading: MeetingReading) => {
    const { key, seriesKey } = toMeetingKeys(reading);
    const [people, choices, settings] = await Promise.all([
      of.people.list(),
      of.choices.of(key, seriesKey),
      deps.settings.load(),
    ]);
    const classification = toClassification(reading, choices);
    const match = toMatch(reading, people, settings.ownAddresses);
    const seen = toSeen(reading, classification, match, deps.clock.now());
    return { seen, classification, settings };
  };

  return {
    'meeting.seen': async ({ sighting }, context) => {
      const { tabId } = context;
      const reading = toReading(sighting, deps.clock.now());
      if (reading?.kind === 'employee' && tabId !== null && context.caller === 'content') {
        await current.setEmployee(tabId, reading);
        return ok({ attention: 'offer', veiled: await current.isVeiled() });
      }
      if (reading?.kind !== 'meeting') return ok({ attention: 'none', veiled: await current.isVeiled() });
      const [{ seen, classification, settings }, veiled] = await Promise.all([
        recognise(reading),
        current.isVeiled(),
      ]);
      const listed = classification.type === 'none' ? null : seen;
      const attention = toAttention(reading, classification, settings);
      // A lunch that is looked at in passing does not take the open session's place.
      if (tabId !== null && attention !== 'none') {
        await current.set(tabId, reading, listed, seen.seenAt, frameOf(context));
        onSeen();
      }
      return ok({ attention: veiled && attention === 'open' ? 'offer' : attention, veiled });
    },
    'meeting.gone': async (_input, context) => {
      if (context.tabId !== null) await current.clear(context.tabId, frameOf(context));
      return ok(null);
    },
    'meeting.current': async (_input, context) => {
      const tabId = await tabBeside(deps, context);
      const reading = tabId === null ? null : await current.reading(tabId);
      return ok(reading ? (await recognise(reading)).seen : null);
    },
    'meeting.today': async () => ok(await current.today(deps.clock.now())),
  };
};

/** While locked nobody is recognised and nothing opens by itself; what the page shows is remembered for later. */
export const lockedMeetingHandlers = (
  deps: ServiceDeps,
  current: CurrentMeetings,
  onSeen: () => void,
): Handlers<'meeting.seen' | 'meeting.gone'> => {
  const nobody = { people: { list: async () => [] }, choices: { of: async () => [] } };
  const { 'meeting.seen': seen, 'meeting.gone': gone } = meetingHandlers(deps, nobody, current, onSeen);
  return {
    'meeting.seen': async (input, context) => {
      const answer = await seen(input, context);
      if (!answer.ok || answer.value.attention !== 'open') return answer;
      return ok({ ...answer.value, attention: 'offer' });
    },
    'meeting.gone': gone,
  };
};
