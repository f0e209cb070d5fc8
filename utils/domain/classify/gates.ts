import { sessionTypes, type SessionType } from '../session-type.ts';
import { foldLatin } from './fold.ts';
import type { ClassifyInput, Reason } from './types.ts';

/** Above this many people only group material may ever be shown. */
export const GROUP_ONLY_ABOVE = 50;

const ALL_DAY_MINUTES = 480;

const BLANK =
  /^(?:busy|private|private (?:event|appointment|meeting)|personal|confidential|out of office|ooo|tentative|free|unavailable|blocked|no title|\(no title\)|untitled(?: event)?|privat(?:er? termin)?|vertraulich|beschaftigt|gebucht|abwesend|belegt|kein titel|\(kein titel\)|ohne titel|prive|occupee?|rendez-vous prive|sans titre|\(sans titre\)|confidentiel|privad[oa]|ocupad[oa]|\(sin titulo\)|sin titulo|particular|\(sem titulo\)|sem titulo|privat[oa]|occupat[oa]|\(nessun titolo\)|nessun titolo|senza titolo|bezet|\(geen titel\)|geen titel|afspraak|予定あり|非公開|\(タイトルなし\)|タイトルなし|\(無題\)|無題|仮押さえ)$/u;

/** What the manager said about this event or its series, the event first. */
export const readChoice = (input: ClassifyInput): { type: SessionType | 'none'; reason: Reason } | null => {
  const { choices = [], key, seriesKey } = input;
  for (const [scope, wanted] of [
    ['event', key],
    ['series', seriesKey],
  ] as const) {
    if (!wanted) continue;
    const choice = choices
      .filter((one) => one.scope === scope && one.key === wanted)
      .sort((a, b) => b.at - a.at)[0];
    if (!choice) continue;
    const type =
      sessionTypes.find((known) => known === choice.type) ?? (choice.type === 'none' ? 'none' : null);
    if (type) return { type, reason: { code: scope === 'event' ? 'chosen-event' : 'chosen-series' } };
  }
  return null;
};

/** Why nothing may be shown, whatever the words say; null = go on. */
export const readGate = (input: ClassifyInput): Reason | null => {
  if (input.cancelled) return { code: 'cancelled' };
  if (input.ownResponse === 'declined') return { code: 'declined' };
  if (input.private) return { code: 'private' };
  const title = foldLatin((input.title ?? '').slice(0, 400).normalize('NFKC')).trim();
  if (!/[\p{L}\p{N}]/u.test(title)) return { code: 'untitled' };
  if (BLANK.test(title)) return { code: 'private' };
  if (input.allDay || (input.minutes ?? 0) >= ALL_DAY_MINUTES) return { code: 'all-day' };
  if ((input.attendeeCount ?? 0) > GROUP_ONLY_ABOVE)
    return { code: 'too-many', params: { count: input.attendeeCount ?? 0 } };
  return null;
};
