import type { SessionType } from '../../../utils/domain/session-type.ts';

/** The types that most meetings are. */
export const commonest: readonly SessionType[] = [
  'one_on_one',
  'weekly_checkin',
  'career',
  'performance_review',
  'onboarding',
  'goal_setting',
  'feedback',
  'mid_cycle',
];

interface Translation {
  /** All sessions, or the commonest. */
  whole: boolean;
  /** Does the language tell formal address from informal? */
  formal: boolean;
}

/** What each language of the core is held to. A language that is not written yet is not in `coreLocales`. */
export const translations: Readonly<Record<string, Translation>> = {
  en: { whole: true, formal: false },
  de: { whole: true, formal: true },
  fr: { whole: false, formal: true },
  es: { whole: false, formal: true },
  it: { whole: false, formal: true },
  nl: { whole: false, formal: true },
  pt: { whole: false, formal: false },
  ja: { whole: false, formal: true },
};
