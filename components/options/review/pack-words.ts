import { i18n } from '#i18n';
import type { PackWord, PackWords } from '../../../utils/domain/review/words.ts';
import { kindText } from '../../notebook/texts.ts';

const day = '$1';

/** The words of a file, in the language of the interface; `$1` and `$2` stay to be filled in. */
export const packWords = (): PackWords => ({
  private: i18n.t('review.mark.private'),
  shareable: i18n.t('review.mark.shareable'),
  containsNo: i18n.t('review.mark.no'),
  containsYes: i18n.t('review.mark.yes'),
  made: i18n.t('review.mark.made', { day }),
  period: i18n.t('review.mark.period', { from: '$1', to: '$2' }),
  kind_observation: kindText('observation'),
  kind_praise: kindText('praise'),
  kind_concern: kindText('concern'),
  kind_idea: kindText('idea'),
  noBehaviour: i18n.t('review.pack.untied'),
  reviewTitle: i18n.t('review.titleOf', { name: '$1' }),
  fewItems: i18n.t('review.pack.few'),
  recent: i18n.t('review.pack.recent', { recent: '$1', total: '$2' }),
  recentMany: i18n.t('review.pack.recentMany'),
  months: i18n.t('review.pack.months'),
  month: i18n.t('review.pack.month'),
  items: i18n.t('review.pack.items'),
  gaps: i18n.t('review.pack.gaps'),
  noGaps: i18n.t('review.pack.noGaps'),
  noScore: i18n.t('review.pack.noScore'),
  handoffTitle: i18n.t('review.paper.handoff', { name: '$1' }),
  cadence: i18n.t('review.handoff.cadence'),
  days: i18n.t('review.handoff.days', { days: '$1' }),
  focus: i18n.t('review.handoff.focus'),
  actions: i18n.t('review.handoff.actions'),
  mine: i18n.t('review.handoff.mine'),
  theirs: i18n.t('review.handoff.theirs'),
  due: i18n.t('review.handoff.due', { day }),
  evidence: i18n.t('review.handoff.evidence'),
  privateNotes: i18n.t('review.handoff.privateNotes'),
  accessTitle: i18n.t('review.paper.access', { name: '$1' }),
  redactHow: i18n.t('review.access.redactHow', { open: '$1', close: '$2' }),
  flagged: i18n.t('review.access.flagged'),
  record: i18n.t('review.access.record'),
  ...accessWords(),
});

const accessWords = (): Record<Extract<PackWord, `access_${string}`>, string> => ({
  access_session: i18n.t('review.access.kind_session'),
  access_note: i18n.t('review.access.kind_note'),
  access_copy: i18n.t('review.access.kind_copy'),
  access_action: i18n.t('review.access.kind_action'),
  access_goal: i18n.t('review.access.kind_goal'),
  access_draft: i18n.t('review.access.kind_draft'),
  access_prompt: i18n.t('review.access.kind_prompt'),
  access_journal: i18n.t('review.access.kind_journal'),
  access_passage: i18n.t('review.access.kind_passage'),
});
