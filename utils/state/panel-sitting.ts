import { signal, type ReadonlySignal } from '@preact/signals';
import type { Brief } from '../domain/brief/types.ts';
import type { Session } from '../domain/records.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { SittingSoFar } from '../messaging/calls/sittings.ts';
import type { Input } from '../messaging/protocol.ts';
import { meetingKeyOf, seriesKeyOf, type Briefing } from './panel-briefing.ts';
import type { SurfaceParts } from './surface.ts';

export type SessionChange = Input<'sessions.update'>['change'];

export interface Sitting {
  /** As far as this panel knows it; null until something was kept in it. */
  session: ReadonlySignal<Session | null>;
  /** What was done in it before this panel took it up; null when it was begun here, or not at all. */
  soFar: ReadonlySignal<SittingSoFar | null>;
  /** Same meeting, person and side of the wall, same text. */
  standing: ReadonlySignal<string>;
  /** Id of the session that stands for this meeting, started now if there is none. Null when nobody is chosen. */
  ensure(): Promise<Result<string | null, Refusal>>;
  update(change: SessionChange): Promise<Result<null, Refusal>>;
  /** Turns to the session of the brief that is shown. */
  follow(): Promise<void>;
}

/** The session behind the meeting. It is made when there is something to keep, never by looking. */
export function createSitting(parts: SurfaceParts, briefing: Briefing): Sitting {
  const { client, now, newId, zone } = parts;
  const session = signal<Session | null>(null);
  const soFar = signal<SittingSoFar | null>(null);
  const standing = signal('');
  /** One id for one meeting and person: a repeated start is the same session. */
  const begun = new Map<string, string>();
  let followed = '';

  const standingOf = (brief: Brief): string =>
    `${meetingKeyOf(brief) ?? 'manual'} ${brief.person?.id ?? 'group'} ${brief.mode}`;

  const start = async (): Promise<Result<string | null, Refusal>> => {
    const brief = briefing.brief.peek();
    if (!brief || (brief.person === null && brief.state !== 'group')) return ok(null);
    if (brief.sessionId) return ok(brief.sessionId);
    const meetingKey = meetingKeyOf(brief);
    const standsFor = `${standingOf(brief)} ${brief.type.id}`;
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
    soFar,
    standing,
    ensure: start,
    async follow() {
      const brief = briefing.brief.peek();
      if (!brief) return;
      standing.value = standingOf(brief);
      const here = `${standing.peek()} ${brief.sessionId ?? ''}`;
      if (here === followed) return;
      followed = here;
      if (session.peek()?.id === brief.sessionId) return;
      session.value = null;
      soFar.value = null;
      if (!brief.sessionId) return;
      const answer = await client.call('sitting.get', { id: brief.sessionId });
      if (!answer.ok || followed !== here) return;
      // What was said meanwhile is newer than the answer.
      session.value ??= answer.value.session;
      soFar.value = answer.value;
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
