import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { formatHour, formatMinutes } from '../notebook/format.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** One calm line on where the session stands; the clock itself is in the head. */
function standingText(panel: Panel, { clock }: Brief): string {
  const session = panel.sitting.session.value;
  if (clock?.state === 'running' && clock.closing) return i18n.t('session.closing');
  if (clock?.state === 'running' && clock.lateBy > 0)
    return i18n.t('session.late', { minutes: formatMinutes(clock.lateBy) });
  if (panel.running.running.value && session?.startedAt !== undefined) {
    const time = formatHour(session.startedAt);
    return session.approximate
      ? i18n.t('session.runningRoughly', { time })
      : i18n.t('session.running', { time });
  }
  return '';
}

/** While it is held: begin and end. Nothing here has to be pressed. */
export function RunBar({ panel, brief }: { panel: Panel; brief: Brief }) {
  const { running } = panel;
  const isRunning = running.running.value;
  const refused = running.refused.value;
  const canEnd = isRunning || brief.clock?.state === 'running';
  return (
    <div class="run-bar">
      <div class="run-now">
        <p role="status">{standingText(panel, brief)}</p>
        <span class="acts">
          {!isRunning && (
            <Button size="small" onPress={() => void running.start()}>
              {i18n.t('session.start')}
            </Button>
          )}
          {canEnd && (
            <Button size="small" onPress={() => void running.end()}>
              {i18n.t('session.end')}
            </Button>
          )}
        </span>
      </div>
      {refused && (
        <Notice tone="warning" announce>
          {refusalText(refused)}
        </Notice>
      )}
    </div>
  );
}
