import type { Playbook, SessionPlaybook } from '../playbook.ts';
import type { Session } from '../records.ts';
import { type Purpose, isSensitive } from '../session-type.ts';
import type { BriefInput } from './input.ts';
import type { BriefType } from './types.ts';

/** Not a session: nothing of the playbook is shown. */
export const noType = 'none';
/** What a person chosen by hand is met for, when nothing else was said. */
const handType = 'one_on_one';

/** Sessions that are run with a group unless exactly one other person is there. */
const groupTypes: readonly string[] = ['retro', 'group_clinic', 'peer_circle', 'calibration'];

export const isGroupType = (type: string): boolean => groupTypes.includes(type);

/** Evaluations whatever a pack says of them: the wall does not depend on a file. */
const evaluationTypes: readonly string[] = ['performance_review', 'corrective', 'calibration'];

/** How the session playbook is found; undefined for `none` and for types the pack does not know. */
export const sessionPlaybook = (playbook: Playbook, type: string): SessionPlaybook | undefined =>
  playbook.sessions.find((session) => session.id === type);

/**
 * The type of the meeting at hand. In this order: chosen in the panel just now; the manager's kept correction; the type
 * under which the session was started; what the meeting looks like; a 1:1 when a person was chosen by hand.
 */
export function typeOf(
  input: Pick<BriefInput, 'choice' | 'typeChoice' | 'classification' | 'session' | 'playbook'>,
  personChosen: boolean,
): BriefType {
  const { choice, typeChoice, classification, session, playbook } = input;
  const reasons = classification?.reasons ?? [];
  const typed = (id: string, confidence: number, chosen: BriefType['chosen']): BriefType => ({
    id,
    name: sessionPlaybook(playbook, id)?.name ?? '',
    confidence,
    reasons,
    chosen,
    sensitive: isSensitive(id),
  });
  if (choice && choice.type !== null) return typed(choice.type, 1, 'manual');
  if (typeChoice) return typed(typeChoice.type, 1, typeChoice.scope);
  if (session !== null && session.type !== noType) {
    const guessed = classification?.type === session.type;
    return typed(session.type, guessed ? classification.confidence : 1, guessed ? null : 'manual');
  }
  if (classification !== null && classification.type !== noType) {
    return typed(classification.type, classification.confidence, null);
  }
  return personChosen ? typed(handType, 0, null) : typed(noType, classification?.confidence ?? 0, null);
}

/**
 * Coaching or evaluation. A mixed type and one the pack does not know are coaching; a session of this very type that
 * was started as an evaluation stays one.
 */
export function modeOf(type: string, playbook: Playbook, session: Session | null): Purpose {
  if (session !== null && session.type === type && session.purpose === 'evaluation') return 'evaluation';
  if (evaluationTypes.includes(type)) return 'evaluation';
  return sessionPlaybook(playbook, type)?.mode === 'evaluation' ? 'evaluation' : 'coaching';
}
