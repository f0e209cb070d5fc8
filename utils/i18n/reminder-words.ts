import { i18n } from '#i18n';
import type { Reminder } from '../domain/reminders.ts';

const ahead = (minutes: number): string =>
  new Intl.RelativeTimeFormat(i18n.t('language.code')).format(minutes, 'minute');

/** A reminder in words, without a name or a title, and the screen that shows more. */
export const toReminderText = ({
  minutes,
  late,
  overdue,
  stale,
}: Reminder): { title: string; message: string; screen: string } => {
  const lines = [
    minutes === null ? '' : i18n.t('rhythm.say.meeting', { when: ahead(minutes) }),
    late === 0 ? '' : i18n.t('rhythm.say.late', { count: String(late) }),
    overdue === 0 ? '' : i18n.t('rhythm.say.overdue', { count: String(overdue) }),
    stale === 0 ? '' : i18n.t('rhythm.say.stale', { count: String(stale) }),
  ];
  return {
    title: i18n.t('extName'),
    message: lines.filter((line) => line !== '').join('\n'),
    screen: minutes === null && late === 0 ? 'rhythm' : 'day',
  };
};
