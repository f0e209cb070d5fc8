import { i18n } from '#i18n';
import type { ConflictSide } from '../../../utils/messaging/calls/backups.ts';
import type { Choice, ConflictsModel } from '../../../utils/state/options-backup-conflicts.ts';
import { Button } from '../../ui/Button.tsx';
import { formatNumber, formatTime } from '../format.ts';
import { tableName } from './tables.ts';

const words: Record<Choice, () => string> = {
  mine: () => i18n.t('backup.takeMine'),
  theirs: () => i18n.t('backup.takeTheirs'),
  both: () => i18n.t('backup.takeBoth'),
};

/** Records in two versions side by side, one at a time. What is not chosen here follows the choice for all. */
export function BackupConflicts({ conflicts, off }: { conflicts: ConflictsModel; off: boolean }) {
  const conflict = conflicts.current.value;
  if (!conflict) return null;
  const { mine, theirs, table, about, both } = conflict;
  const at = conflicts.at.value;
  const total = conflicts.count.value;
  const chosen = conflicts.chosen.value[conflict.key];
  const choices: readonly Choice[] = both ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return (
    <div class="conflict" role="group" aria-labelledby="conflict-title">
      <div class="conflict-head">
        <h4 id="conflict-title" aria-live="polite">
          {i18n.t('backup.conflictTitle', { at: formatNumber(at + 1), total: formatNumber(total) })}
        </h4>
        <span class="meta">
          <bdi>
            {about === null
              ? tableName(table)
              : i18n.t('backup.conflictAbout', { table: tableName(table), name: about })}
          </bdi>
        </span>
      </div>
      {mine.text === theirs.text && <p class="meta">{i18n.t('backup.sameWords')}</p>}
      <div class="conflict-sides">
        <Side title={i18n.t('backup.here')} side={mine} />
        <Side title={i18n.t('backup.inFile')} side={theirs} />
      </div>
      <div class="row-actions">
        {choices.map((choice) => (
          <Button
            key={choice}
            size="small"
            off={off}
            pressed={chosen === choice}
            onPress={() => conflicts.choose(choice)}
          >
            {words[choice]()}
          </Button>
        ))}
        <span class="conflict-steps">
          <Button look="quiet" size="small" off={at === 0} onPress={() => conflicts.go(-1)}>
            {i18n.t('backup.previous')}
          </Button>
          <Button look="quiet" size="small" off={at + 1 >= total} onPress={() => conflicts.go(1)}>
            {i18n.t('backup.next')}
          </Button>
        </span>
      </div>
    </div>
  );
}

function Side({ title, side }: { title: string; side: ConflictSide }) {
  return (
    <div class="conflict-side">
      <h5>{title}</h5>
      <p dir="auto">{side.text}</p>
      <p class="meta">{i18n.t('backup.changed', { when: formatTime(side.at) })}</p>
    </div>
  );
}
