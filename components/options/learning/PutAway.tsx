import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import {
  snoozeDays,
  type PromptLogModel,
  type PuttingAway,
} from '../../../utils/state/options-learning-prompts.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatNumber } from '../format.ts';
import { PromptText } from '../PromptText.tsx';

const longestReason = 300;
const spans = [...snoozeDays.map(String), 'retire'];

/** For a while or for good, with a reason for later; says so when few would be left. */
export function PutAway({ log }: { log: PromptLogModel }) {
  const asking = log.puttingAway.value;
  return asking && <Asking key={asking.use.promptId} asking={asking} log={log} />;
}

function Asking({ asking: { use, few }, log }: { asking: PuttingAway; log: PromptLogModel }) {
  const [span, setSpan] = useState<string>('28');
  const [reason, setReason] = useState('');
  const spanName = (value: string): string =>
    value === 'retire'
      ? i18n.t('learning.away.forGood')
      : i18n.t('learning.away.weeks', { weeks: formatNumber(Number(value) / 7) });
  const session = few && log.sessions.value.find(({ id }) => id === few.session);
  return (
    <Dialog
      title={i18n.t('learning.away.title')}
      closeLabel={i18n.t('options.cancel')}
      onClose={log.cancelAway}
      footer={
        <>
          <Button look="quiet" onPress={log.cancelAway}>
            {i18n.t('options.cancel')}
          </Button>
          <Button
            look="primary"
            onPress={() => void log.putAway(span === 'retire' ? null : Number(span), reason)}
          >
            {i18n.t('learning.away.do')}
          </Button>
        </>
      }
    >
      <div class="section">
        {use.text !== null && (
          <p class="prompt-words" dir="auto">
            <PromptText text={use.text} />
          </p>
        )}
        <ChoiceChips
          legend={i18n.t('learning.away.how')}
          name="away-span"
          options={spans.map((value) => ({ value, label: spanName(value) }))}
          value={span}
          onChoose={setSpan}
        />
        <TextField
          label={i18n.t('learning.away.reason')}
          hint={i18n.t('learning.away.reasonHint')}
          maxLength={longestReason}
          value={reason}
          onText={setReason}
        />
        {few && (
          <Notice tone="warning" announce>
            {i18n.t('learning.away.few', {
              type: session?.name ?? few.session,
              count: formatNumber(few.left),
            })}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
