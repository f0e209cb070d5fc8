/** What a file for others is worded with: the texts of the interface, for the words of a file are those of its reader. */
export const packWordNames = [
  'private',
  'shareable',
  'containsNo',
  'containsYes',
  'made',
  'period',
  'kind_observation',
  'kind_praise',
  'kind_concern',
  'kind_idea',
  'noBehaviour',
  'reviewTitle',
  'fewItems',
  'recent',
  'recentMany',
  'months',
  'month',
  'items',
  'gaps',
  'noGaps',
  'noScore',
  'handoffTitle',
  'cadence',
  'days',
  'focus',
  'actions',
  'mine',
  'theirs',
  'due',
  'evidence',
  'privateNotes',
  'accessTitle',
  'redactHow',
  'flagged',
  'record',
  'access_session',
  'access_note',
  'access_copy',
  'access_action',
  'access_goal',
  'access_draft',
  'access_prompt',
  'access_journal',
  'access_passage',
] as const;

export type PackWord = (typeof packWordNames)[number];
/** `$1` and `$2` stand for what is filled in. */
export type PackWords = Record<PackWord, string>;

export const fill = (text: string, ...values: readonly (string | number)[]): string =>
  values.reduce<string>((filled, value, at) => filled.replaceAll(`$${at + 1}`, () => String(value)), text);
