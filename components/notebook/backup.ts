import { i18n } from '#i18n';
import type { BackupStatus } from '../../utils/messaging/calls/backups.ts';
import { formatNumber } from './format.ts';

const formatAgo = (days: number): string =>
  new Intl.RelativeTimeFormat(document.documentElement.lang || undefined, { numeric: 'auto' }).format(
    -days,
    'day',
  );

/** `Last backup: 9 days ago, 214 notes since`, and what is wrong with it. */
export const reminderText = ({
  lastAt,
  days,
  notes,
  notesSince,
  failed,
  folderLost,
}: BackupStatus): string => {
  const when = formatAgo(days);
  const count = formatNumber(notesSince);
  const last =
    lastAt === null
      ? i18n.t('backup.never', { count: formatNumber(notes) })
      : notesSince === 0
        ? i18n.t('backup.lastNone', { when })
        : notesSince === 1
          ? i18n.t('backup.lastOne', { when })
          : i18n.t('backup.lastMany', { when, count });
  const wrong = failed ? i18n.t('backup.failedLine') : folderLost ? i18n.t('backup.folderLost') : null;
  return wrong === null ? last : [wrong, last].join(' ');
};
