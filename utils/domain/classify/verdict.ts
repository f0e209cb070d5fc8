import type { SessionType } from '../session-type.ts';
import type { Alternative, Reason } from './types.ts';

/** What the rules say, before it is dressed as a `Classification`. */
export interface Verdict {
  type: SessionType | 'none';
  confidence: number;
  reasons: Reason[];
  alternatives: Alternative[];
}

export const none = (reasons: Reason[], alternatives: Alternative[] = [], confidence = 0.9): Verdict => ({
  type: 'none',
  confidence,
  reasons,
  alternatives,
});
