import './notes.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { takeawayLimit } from '../../utils/domain/limits.ts';
import type { Refusal } from '../../utils/messaging/call.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { Meta } from '../ui/Meta.tsx';

/** The one sentence that stays. */
export function Takeaway({ panel, kept }: { panel: Panel; kept: string }) {
  const [text, setText] = useState(kept);
  const [state, setState] = useState<'idle' | 'saved' | Refusal>('idle');
  const before = useRef(kept);
  useEffect(() => {
    // What is kept comes later than the box; what was typed meanwhile stays.
    setText((typed) => (typed === before.current ? kept : typed));
    before.current = kept;
  }, [kept]);
  const save = async () => {
    if (text.trim() === kept) return;
    const answer = await panel.sitting.update({ takeaway: text.trim() });
    setState(answer.ok ? 'saved' : answer.code);
  };
  return (
    <div class="choose">
      <TextArea
        label={i18n.t('panel.reflect.takeaway')}
        hint={i18n.t('panel.reflect.takeawayHint')}
        error={state === 'idle' || state === 'saved' ? null : refusalText(state)}
        maxLength={takeawayLimit}
        value={text}
        onText={(next) => {
          setText(next);
          setState('idle');
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            void save();
          }
        }}
      />
      <div class="acts" hidden={text.trim() === kept && state === 'idle'}>
        {text.trim() !== kept && (
          <Button size="small" onPress={() => void save()}>
            {i18n.t('panel.reflect.add')}
          </Button>
        )}
        <span role="status">{state === 'saved' && <Meta>{i18n.t('notebook.saved')}</Meta>}</span>
      </div>
    </div>
  );
}
