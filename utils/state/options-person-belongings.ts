import { timelineKinds, type TimelineKind } from '../domain/timeline.ts';
import type { Purpose } from '../domain/session-type.ts';
import type { Client } from '../messaging/client.ts';
import type { Output } from '../messaging/protocol.ts';
import type { Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';

/** What goes with a person, of both notebooks. */
export type Belongings = Record<TimelineKind, number>;

type Page = Result<Output<'timeline.list'>, Refusal>;

/** What one call gives at most. */
const pageSize = 500;

const countSide = async (
  client: Client,
  personId: string,
  purpose: Purpose,
  counts: Belongings,
): Promise<boolean> => {
  // Promises have no side: they are counted once.
  const kinds = timelineKinds.filter((kind) => kind !== 'action' || purpose === 'coaching');
  let before: { at: number; id: string } | null = null;
  for (;;) {
    const answer: Page = await client.call('timeline.list', {
      personId,
      purpose,
      before,
      limit: pageSize,
      kinds,
    });
    if (!answer.ok) return false;
    for (const { kind } of answer.value) counts[kind] += 1;
    const last = answer.value.at(-1);
    if (!last || answer.value.length < pageSize) return true;
    before = { at: last.at, id: last.id };
  }
};

/** `unknown` where it cannot be counted: then the removal says so, and is still possible. */
export const countBelongings = async (client: Client, personId: string): Promise<Belongings | 'unknown'> => {
  const counts: Belongings = { session: 0, note: 0, evidence: 0, action: 0, goal: 0 };
  const coaching = await countSide(client, personId, 'coaching', counts);
  return coaching && (await countSide(client, personId, 'evaluation', counts)) ? counts : 'unknown';
};
