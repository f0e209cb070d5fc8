import { i18n } from '#i18n';
import type { Advance } from '../../../utils/state/backup-job.ts';
import { Button } from '../../ui/Button.tsx';

/** How far a long piece of work is, and the way to end it. */
export function BackupProgress({
  text,
  advance: { done, total },
  onStop,
}: {
  text: string;
  advance: Advance;
  onStop: () => void;
}) {
  return (
    <div class="backup-progress">
      <progress aria-label={text} {...(total > 0 ? { value: Math.min(done, total), max: total } : {})} />
      <span class="meta">{text}</span>
      <Button look="quiet" size="small" onPress={onStop}>
        {i18n.t('backup.stop')}
      </Button>
    </div>
  );
}
