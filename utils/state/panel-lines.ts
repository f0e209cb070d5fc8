import type { NoteKind } from '../domain/records.ts';
import type { Refusal } from '../messaging/call.ts';
import type { MakePart } from './panel-part.ts';

/** The short questions after a meeting. */
export type QuickLine = 'stoodOut' | 'coachNext' | 'iOwe';

const noteKindOf: Record<Exclude<QuickLine, 'iOwe'>, NoteKind> = {
  stoodOut: 'observation',
  coachNext: 'idea',
};

/** Each answer is kept as what it is: an observation, an idea, a promise of mine. Null when it was kept. */
export const createLineKeeper: MakePart<(line: QuickLine, text: string) => Promise<Refusal | null>> =
  ({ client, now, newId, zone, briefing, sitting }) =>
  async (line, text) => {
    const brief = briefing.brief.peek();
    const personId = brief?.person?.id;
    if (!brief || !personId) return 'not-found';
    const session = await sitting.ensure();
    const at = now();
    const place = { id: newId(), personId, sessionId: session.ok ? session.value : null };
    const stamps = { createdAt: at, updatedAt: at };
    const words = text.trim();
    const answer =
      line === 'iOwe'
        ? await client.call('actions.add', {
            action: { ...place, owner: 'me', text: words, due: null, doneAt: null, ...stamps },
          })
        : await client.call('notes.add', {
            note: {
              ...place,
              kind: noteKindOf[line],
              text: words,
              behaviours: [],
              purpose: brief.mode,
              at,
              zone: zone(),
              ...stamps,
            },
          });
    if (answer.ok) void briefing.reload();
    return answer.ok ? null : answer.code;
  };
