import { isGeneral } from './evidence.ts';
import type { Scene } from './scene.ts';
import type { Alternative, Reason } from './types.ts';
import { none, type Verdict } from './verdict.ts';

const SHORT_MINUTES = 20;
/** "Weekly sync" tells of two people who meet, "Daily" or "Meeting" of nothing. */
const RHYTHM_WORDS = 2;

/** Two people and no word for the occasion: names and rhythm have to tell. null = they do not. */
export const readRhythm = ({ input, people, hits }: Scene): Verdict | null => {
  const { attendeeCount, recurring, minutes } = input;
  if (attendeeCount !== 2 || people.others > 0) return null;
  const ask: Alternative[] = [{ type: 'one_on_one', confidence: 0.45 }];
  const short = minutes !== null && minutes <= SHORT_MINUTES;
  const found = (code: 'bare-pair' | 'name-and-rhythm' | 'rhythm-alone', confidence: number): Verdict => {
    const reasons: Reason[] = [{ code }, { code: 'two-people' }];
    if (recurring) reasons.push({ code: 'repeats' });
    if (short) reasons.push({ code: 'short' });
    const alternatives: Alternative[] = short ? [{ type: 'weekly_checkin', confidence: 0.4 }] : [];
    return { type: 'one_on_one', confidence, reasons, alternatives };
  };
  const sure = people.certainty >= 0.8;
  if (people.names === 2) {
    if (recurring) return found('bare-pair', sure ? 0.85 : 0.7);
    if (recurring === null && people.rhythm > 0 && sure) return found('name-and-rhythm', 0.65);
    return none([{ code: 'ask-pair' }, { code: recurring === false ? 'single' : 'unclear' }], ask, 0.55);
  }
  if (people.names === 1) {
    if (recurring && (sure || people.rhythm > 0)) return found('name-and-rhythm', sure ? 0.75 : 0.62);
    return none([{ code: 'unclear' }], ask, 0.6);
  }
  return people.rhythm >= RHYTHM_WORDS && recurring && hits.every(({ type }) => isGeneral(type))
    ? found('rhythm-alone', 0.65)
    : null;
};
