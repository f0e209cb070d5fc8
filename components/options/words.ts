import { i18n } from '#i18n';
import type { Refusal } from '../../utils/messaging/call.ts';
import type { NoticeText } from '../../utils/state/options-notices.ts';
import type { FieldProblem, PersonField } from '../../utils/state/options-person-form.ts';
import type { Screen } from '../../utils/state/options-route.ts';
import { formatNumber } from './format.ts';
import { packName } from './playbook/names.ts';

export const refusalText = (code: Refusal): string => {
  switch (code) {
    case 'foreign-sender':
      return i18n.t('errors.foreign_sender');
    case 'not-allowed':
      return i18n.t('errors.not_allowed');
    case 'unknown-call':
      return i18n.t('errors.unknown_call');
    case 'bad-input':
      return i18n.t('errors.bad_input');
    case 'failed':
      return i18n.t('errors.failed');
    case 'quota':
      return i18n.t('errors.quota');
    case 'blocked':
      return i18n.t('errors.blocked');
    case 'not-found':
      return i18n.t('errors.not_found');
    case 'experiment-running':
      return i18n.t('errors.experiment_running');
    case 'future-date':
      return i18n.t('errors.future_date');
    case 'changed-since':
      return i18n.t('errors.changed_since');
    case 'coach-only':
      return i18n.t('errors.coach_only');
    case 'promoted-already':
      return i18n.t('errors.promoted_already');
    case 'nothing-to-share':
      return i18n.t('errors.nothing_to_share');
    case 'lost':
      return i18n.t('errors.lost');
    case 'database-newer':
      return i18n.t('errors.database_newer');
    case 'database-unreadable':
      return i18n.t('errors.database_unreadable');
    case 'too-big':
      return i18n.t('errors.too_big');
    case 'backup-foreign':
      return i18n.t('errors.backup_foreign');
    case 'backup-truncated':
      return i18n.t('errors.backup_truncated');
    case 'backup-edited':
      return i18n.t('errors.backup_edited');
    case 'backup-newer':
      return i18n.t('errors.backup_newer');
    case 'locked':
      return i18n.t('errors.locked');
    case 'wrong-passphrase':
      return i18n.t('errors.wrong_passphrase');
    case 'safety-full':
      return i18n.t('errors.safety_full');
    case 'stopped':
      return i18n.t('errors.stopped');
  }
};

export const noticeText = (notice: NoticeText): string => {
  switch (notice.code) {
    case 'person-saved':
      return i18n.t('options.notice.personSaved', { name: notice.name });
    case 'person-removed':
      return i18n.t('options.notice.personRemoved', { name: notice.name });
    case 'person-restored':
      return i18n.t('options.notice.personRestored', { name: notice.name });
    case 'map-applied':
      return i18n.t('options.notice.mapApplied', { name: notice.name });
    case 'map-undone':
      return i18n.t('options.notice.mapUndone', { name: notice.name });
    case 'map-edit':
      return notice.what === 'away'
        ? i18n.t('mapEdit.notice.away')
        : i18n.t(`mapEdit.notice.${notice.what}`, { name: notice.name });
    case 'map-none':
      return i18n.t('options.notice.mapNone');
    case 'note-moved':
      return i18n.t('options.notice.noteMoved', { name: notice.name });
    case 'note-back':
      return i18n.t('options.notice.noteBack');
    case 'note-removed':
      return i18n.t('options.notice.noteRemoved');
    case 'note-restored':
      return i18n.t('options.notice.noteRestored');
    case 'restored':
      return i18n.t('options.notice.restored', { added: formatNumber(notice.added) });
    case 'exported':
      return i18n.t('options.notice.exported', { name: notice.name });
    case 'erased':
      return i18n.t('options.notice.erased');
    case 'unerased':
      return i18n.t('options.notice.unerased');
    case 'copied':
      return i18n.t('options.notice.copied');
    case 'learning':
      return i18n.t(`learning.notice.${notice.what}`);
    case 'pack':
      return i18n.t(`packs.notice.${notice.what}`, { name: packName(notice.name) });
    case 'playbook':
      return i18n.t(`packs.notice.${notice.what}`);
    case 'rhythm':
      return i18n.t(`rhythm.notice.${notice.what}`);
    case 'check':
      return i18n.t(`check.notice.${notice.what}`);
    case 'retention':
      return i18n.t(`retention.notice.${notice.what}`);
    case 'review':
      return i18n.t(`review.notice.${notice.what}`);
    case 'refused':
      return refusalText(notice.reason);
  }
};

export const screenName = (screen: Screen): string => {
  if (screen === 'person') return i18n.t('person.title');
  if (screen === 'changes') return i18n.t('person.changes.title');
  return i18n.t(`options.nav.${screen}`);
};

export const fieldName = (field: PersonField): string => {
  switch (field) {
    case 'mapId':
      return i18n.t('mapEdit.people.map');
    case 'roleId':
      return i18n.t('options.people.role');
    case 'levelId':
      return i18n.t('options.people.level');
    default:
      return i18n.t(`options.people.${field}`);
  }
};

export const problemText = (problem: FieldProblem): string => {
  switch (problem.code) {
    case 'empty':
      return i18n.t('options.people.problem.empty');
    case 'too-long':
      return i18n.t('options.people.problem.tooLong', { limit: formatNumber(problem.limit) });
    case 'too-many':
      return i18n.t('options.people.problem.tooMany', { limit: formatNumber(problem.limit) });
    case 'not-an-address':
      return i18n.t('options.people.problem.notAnAddress', { found: problem.found });
    case 'taken':
      return problem.by === ''
        ? i18n.t('options.people.problem.takenUnknown')
        : i18n.t('options.people.problem.taken', { found: problem.found, by: problem.by });
    case 'not-a-date':
      return i18n.t('options.people.problem.notADate');
    case 'not-a-cadence':
      return i18n.t('options.people.problem.notACadence');
  }
};
