import { signal, type ReadonlySignal } from '@preact/signals';
import type { Brief } from '../domain/brief/types.ts';
import type { Session } from '../domain/records.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import { meetingKeyOf, seriesKeyOf, type Briefing } from './panel-briefing.ts';
import type { SurfaceParts } from './surface.ts';

export type SessionChange = Partial<
  Pick<
    Session,
    | 'state'
    | 'takeaway'
    | 'type'
    | 'format'
    | 'startedAt'
    | 'endedAt'
    | 'approximate'
    | 'energy'
    | 'card'
    | 'reflectSkipped'
    | 'group'
  >
>;

export interface Sitting {
  /** As far as this panel knows it; null until something was kept in it. */
  session: ReadonlySignal<Session | null>;
  /** Id of the session that stands for this meeting, started now if there is none. Null when nobody is chosen. */
  ensure(): Promise<Result<string | null, Refusal>>;
  update(change: SessionChange): Promise<Result<null, Refusal>>;
  /** Turns to the session of the brief that is shown. */
  follow(): Promise<void>;
}

/** Far enough back to find the session that the brief names. */
const lookBack = 20;

/** The session behind the meeting. It is made when there is something to keep, never by looking. */
export function createSitting(parts: SurfaceParts, briefing: Briefing): Sitting {
  const { client, now, newId, zone } = parts;
  const session = signal<Session | null>(null);
  /** One id for one meeting and person: a repeated start is the same session. */
  const begun = new Map<string, string>();
  let following = '';

  const standing = (brief: Brief): string =>
    `${meetingKeyOf(brief) ?? 'manual'} ${brief.person?.id ?? 'group'} ${brief.mode} ${brief.sessionId ?? ''}`;

  const start = async (): Promise<Result<string | null, Refusal>> => {
    const brief = briefing.brief.peek();
    if (!brief || (brief.person === null && brief.state !== 'group')) return ok(null);
    if (brief.sessionId) return ok(brief.sessionId);
    const meetingKey = meetingKeyOf(brief);
    const standsFor = `${meetingKey ?? 'manual'} ${brief.person?.id ?? 'group'} ${brief.mode} ${brief.type.id}`;
    const id = begun.get(standsFor) ?? newId();
    begun.set(standsFor, id);
    const at = now();
    const answer = await client.call('sessions.start', {
      session: {
        id,
        personId: brief.person?.id ?? null,
        type: brief.type.id,
        purpose: brief.mode,
        start: brief.meeting?.start ?? at,
        end: brief.meeting?.end ?? null,
        zone: brief.meeting?.zone ?? zone(),
        meetingKey,
        seriesKey: seriesKeyOf(brief),
        state: 'open',
        takeaway: '',
        createdAt: at,
        updatedAt: at,
      },
    });
    if (!answer.ok) return answer;
    session.value = answer.value;
    return ok(answer.value.id);
  };

  return {
    session,
    ensure: start,
    async follow() {
      const brief = briefing.brief.peek();
      if (!brief || standing(brief) === following) return;
      following = standing(brief);
      if (session.peek()?.id !== brief.sessionId) session.value = null;
      if (!brief.sessionId || !brief.person) return;
      const answer = await client.call('sessions.list', { personId: brief.person.id, limit: lookBack });
      const found = answer.ok && answer.value.find((one) => one.id === brief.sessionId);
      if (found && following === standing(brief)) session.value = found;
    },
    async update(change) {
      const started = await start();
      if (!started.ok) return started;
      if (started.value === null) return fail('not-found');
      const answer = await client.call('sessions.update', { id: started.value, change });
      if (!answer.ok) return answer;
      session.value = answer.value;
      return ok(null);
    },
  };
}
