import './notes.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { takeawayLimit } from '../../utils/domain/limits.ts';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Session } from '../../utils/domain/records.ts';
import type { Refusal } from '../../utils/messaging/call.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { TextArea } from '../ui/Field.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Checklist } from './Checklist.tsx';
import { Promises } from './Promises.tsx';
import { QuickLines } from './QuickLines.tsx';
import { Section } from './Section.tsx';

const states = ['held', 'moved', 'cancelled'] as const;

/** Afterwards: whether it took place, what stays, what was promised. All of it optional. */
export function Reflect({ panel, brief }: { panel: Panel; brief: Brief }) {
  const [refused, setRefused] = useState<Refusal | null>(null);
  const session = panel.sitting.session.value;
  const actions = panel.actions.list.value;
  const mark = async (state: Session['state']) => {
    const answer = await panel.sitting.update({ state });
    setRefused(answer.ok ? null : answer.code);
  };
  return (
    <>
      <Section title={i18n.t('panel.reflect.held')}>
        <div class="chips" role="group" aria-label={i18n.t('panel.reflect.held')}>
          {states.map((state) => (
            <Chip
              key={state}
              pressed={session?.state === state}
              onPress={() => void mark(session?.state === state ? 'open' : state)}
            >
              {i18n.t(`panel.reflect.states.${state}`)}
            </Chip>
          ))}
        </div>
        {refused && (
          <Notice tone="warning" announce>
            {refusalText(refused)}
          </Notice>
        )}
      </Section>
      <Takeaway key={session?.id ?? 'none'} panel={panel} kept={session?.takeaway ?? ''} />
      {actions.length > 0 && (
        <Section title={i18n.t('panel.reflect.promises')}>
          <Promises panel={panel} actions={actions} />
        </Section>
      )}
      {brief.mode === 'coaching' && brief.person && <QuickLines panel={panel} />}
      <Checklist title={i18n.t('panel.checklist.after')} items={brief.after} />
    </>
  );
}

function Takeaway({ panel, kept }: { panel: Panel; kept: string }) {
  const [text, setText] = useState(kept);
  const [state, setState] = useState<'idle' | 'saved' | Refusal>('idle');
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
