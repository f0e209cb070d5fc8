import './notes.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { promiseLimit } from '../../utils/domain/limits.ts';
import type { BriefPrompt } from '../../utils/domain/brief/types.ts';
import type { Refusal } from '../../utils/messaging/call.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { createLineKeeper, type QuickLine } from '../../utils/state/panel-lines.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Tick } from '../ui/Tick.tsx';
import { Fold } from './Section.tsx';

const lines = ['stoodOut', 'coachNext', 'iOwe'] as const satisfies readonly QuickLine[];

/** Three questions, each one line, each kept where it belongs: an observation, an idea, a promise. */
export function QuickLines({ panel, prompts }: { panel: Panel; prompts: readonly BriefPrompt[] }) {
  return (
    <div class="quick-lines">
      {lines.map((line) => (
        <Line key={line} panel={panel} line={line} />
      ))}
      <TakeAlong panel={panel} prompts={prompts} />
    </div>
  );
}

/** What to coach next may be a question that waits until then. */
function TakeAlong({ panel, prompts }: { panel: Panel; prompts: readonly BriefPrompt[] }) {
  const { shelf } = panel;
  if (prompts.length === 0) return null;
  return (
    <Fold title={i18n.t('session.reflect.takeAlong')}>
      <div class="checklist">
        {prompts.map((prompt) => (
          <Tick
            key={prompt.id}
            checked={shelf.pinned.value.includes(prompt.id)}
            onTick={(on) => void (on ? shelf.pin(prompt) : shelf.unpin(prompt))}
          >
            <span dir="auto">{prompt.text}</span>
          </Tick>
        ))}
      </div>
    </Fold>
  );
}

function Line({ panel, line }: { panel: Panel; line: QuickLine }) {
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'saved' | Refusal>('idle');
  const keep = async () => {
    if (text.trim() === '') return;
    const refused = await panel.open(createLineKeeper)(line, text);
    setState(refused ?? 'saved');
    if (!refused) setText('');
  };
  return (
    <div class="quick-line">
      <TextField
        label={i18n.t(`panel.reflect.${line}`)}
        value={text}
        maxLength={promiseLimit}
        error={state === 'idle' || state === 'saved' ? null : refusalText(state)}
        onText={(next) => {
          setText(next);
          setState('idle');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          void keep();
        }}
      />
      <span role="status" class="meta">
        {state === 'saved' && i18n.t('notebook.saved')}
      </span>
      {text.trim() !== '' && <Button onPress={() => void keep()}>{i18n.t('panel.reflect.add')}</Button>}
    </div>
  );
}
