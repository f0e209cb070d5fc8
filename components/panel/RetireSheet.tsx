import './notes.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief, BriefPrompt } from '../../utils/domain/brief/types.ts';
import type { Refusal } from '../../utils/messaging/call.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { formatNumber } from '../notebook/format.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';

const reasonLimit = 300;
/** With fewer than this a session type repeats itself. */
const fewest = 3;

/** A question that never fits: put away, with the reason for oneself. */
export function RetireSheet({
  panel,
  brief,
  prompt,
  onClose,
}: {
  panel: Panel;
  brief: Brief;
  prompt: BriefPrompt;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  useEffect(() => void panel.shelf.leftWithout(prompt).then(setLeft), [panel, prompt]);
  const retire = async () => {
    const code = await panel.shelf.retire(prompt, reason);
    if (code) setRefused(code);
    else onClose();
  };
  return (
    <Dialog
      title={i18n.t('session.retire.title')}
      closeLabel={i18n.t('panel.keys.close')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{i18n.t('panel.notes.cancel')}</Button>
          <Button look="primary" onPress={() => void retire()}>
            {i18n.t('session.retire.yes')}
          </Button>
        </>
      }
    >
      <div class="choose">
        <p class="question" dir="auto">
          {prompt.text}
        </p>
        <p class="meta">{i18n.t('session.retire.lead')}</p>
        <TextField
          label={i18n.t('session.retire.reason')}
          maxLength={reasonLimit}
          value={reason}
          onText={setReason}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            void retire();
          }}
        />
        {left !== null && left < fewest && (
          <Notice tone="warning" announce>
            {i18n.t('session.retire.few', { type: brief.type.name, count: formatNumber(left) })}
          </Notice>
        )}
        {refused && (
          <Notice tone="warning" announce>
            {refusalText(refused)}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
