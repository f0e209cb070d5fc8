import { i18n } from '#i18n';
import type { Action } from '../../utils/domain/records.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { daysUntil, formatDate, formatDays } from '../notebook/format.ts';
import { refusalText } from '../notebook/texts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Tick } from '../ui/Tick.tsx';

const firstName = (name: string): string => name.trim().split(/\s+/u)[0] ?? name;

function Due({ action, them, now }: { action: Action; them: string; now: number }) {
  const owner = action.owner === 'me' ? i18n.t('panel.promise.ownerMe') : firstName(them);
  const days = action.due === null ? null : daysUntil(action.due, now);
  const late = days !== null && days < 0 && action.doneAt === null;
  const when =
    days === null || action.due === null
      ? null
      : late
        ? i18n.t('panel.promise.late', { days: formatDays(-days) })
        : days === 0
          ? i18n.t('panel.promise.today')
          : formatDate(action.due, now);
  return (
    <span class="owner meta">
      <bdi>{owner}</bdi>
      {when && (
        <>
          {' · '}
          <span class={late ? 'late' : ''}>{when}</span>
        </>
      )}
    </span>
  );
}

/** What was agreed, by whom and until when; ticked off in place. */
export function Promises({ panel, actions }: { panel: Panel; actions: readonly Action[] }) {
  const them = panel.briefing.brief.value?.person?.name ?? '';
  const refused = panel.actions.refused.value;
  return (
    <>
      <ul class="promises">
        {actions.map((action) => (
          <li key={action.id}>
            <Tick checked={action.doneAt !== null} onTick={(done) => void panel.actions.tick(action, done)}>
              <span dir="auto" class={action.doneAt === null ? 'private' : 'private done'}>
                {action.text}
              </span>
            </Tick>
            <Due action={action} them={them} now={panel.now()} />
            {action.doneAt !== null && (
              <IconButton
                icon="bin"
                size="small"
                label={i18n.t('panel.promise.remove', { text: action.text })}
                onPress={() => void panel.actions.remove(action)}
              />
            )}
          </li>
        ))}
      </ul>
      {refused && (
        <Notice tone="warning" announce>
          {refusalText(refused)}
        </Notice>
      )}
    </>
  );
}
