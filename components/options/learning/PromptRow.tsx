import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { PromptUse } from '../../../utils/domain/learning/usefulness.ts';
import type { PromptLogModel } from '../../../utils/state/options-learning-prompts.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { PromptText } from '../PromptText.tsx';
import { formatNumber } from '../format.ts';
import { countText, formatShortDay } from './figures.ts';

export function PromptRow({ use, type, log }: { use: PromptUse; type: string; log: PromptLogModel }) {
  const judged = use.useful + use.notUseful;
  const id = useId();
  return (
    <tr class={use.state === 'active' ? undefined : 'put-away'}>
      <th scope="row">
        <p id={id} class="prompt-words" dir="auto">
          {use.text === null ? <code class="code">{use.promptId}</code> : <PromptText text={use.text} />}
        </p>
        <Facts facts={[type, use.phase && i18n.t(`options.playbook.phase.${use.phase}`), stateText(use)]} />
      </th>
      <td class="number">
        {formatNumber(use.shown)}
        {use.tooEarly && use.shown > 0 && <span class="meta early">{i18n.t('learning.prompts.early')}</span>}
      </td>
      <td class="number">{formatNumber(use.asked)}</td>
      <td class="number">{formatNumber(use.skipped)}</td>
      <td class="number">{judged === 0 ? '–' : countText(use.useful, judged)}</td>
      <td class="number">{formatNumber(use.action)}</td>
      <td class="number last-used">{use.lastAt === 0 ? '–' : formatShortDay(use.lastAt)}</td>
      <td class="prompt-do">
        {use.state === 'active' ? (
          <Button size="small" look="quiet" describedBy={id} onPress={() => log.askAway(use)}>
            {i18n.t('learning.prompts.away')}
          </Button>
        ) : (
          <Button size="small" describedBy={id} onPress={() => void log.bringBack(use)}>
            {i18n.t('learning.prompts.back')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function stateText({ text, state, until, reason }: PromptUse): string {
  const where =
    state === 'retired'
      ? i18n.t('learning.prompts.retired')
      : state === 'snoozed' && until !== null
        ? i18n.t('learning.prompts.snoozed', { day: formatShortDay(until) })
        : text === null
          ? i18n.t('learning.prompts.gone')
          : '';
  return state !== 'active' && reason !== '' ? i18n.t('learning.prompts.because', { where, reason }) : where;
}
