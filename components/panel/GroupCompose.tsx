import './group.css';
import './notes.css';
import type { TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { nameLimit } from '../../utils/domain/limits.ts';
import { createGroupNotes, type GroupNotes } from '../../utils/state/panel-group-notes.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { ComposeProblem, ComposeSaved, Counter } from '../notebook/ComposeExtras.tsx';
import { Button } from '../ui/Button.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLinks } from './links.ts';

/** A note on a topic of the group. One that names somebody asks first whose it is. */
export function GroupCompose({ panel }: { panel: Panel }) {
  const desk = panel.open(createGroupNotes);
  const { composer } = desk;
  const id = useId();
  const links = useLinks();
  const [busy, setBusy] = useState(false);
  const text = composer.text.value;
  const off = text.trim() === '' || composer.left.value < 0 || busy || desk.asking.value !== null;
  const save = async () => {
    if (off) return;
    setBusy(true);
    await desk.save();
    setBusy(false);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    <form
      class="compose group-compose"
      aria-label={i18n.t('session.group.note')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onKeyDown}
    >
      <TextField
        label={i18n.t('session.group.topic')}
        maxLength={nameLimit}
        value={desk.topic.value}
        onText={desk.setTopic}
      />
      <TextArea
        label={i18n.t('session.group.note')}
        labelHidden
        placeholder={i18n.t('session.group.placeholder')}
        value={text}
        onText={(next) => {
          desk.dismiss();
          composer.type(next);
        }}
        onBlur={composer.flush}
      />
      <Whose desk={desk} />
      <ComposeProblem
        id={`${id}-problem`}
        composer={composer}
        exportHref={links.options('data')}
        onReload={links.reload}
      />
      <div class="compose-row">
        <span class="compose-save">
          <Counter composer={composer} />
          <ComposeSaved composer={composer} />
          <Button look="primary" type="submit" off={off}>
            {composer.saving.value ? i18n.t('notebook.saving') : i18n.t('notebook.save')}
          </Button>
        </span>
      </div>
    </form>
  );
}

function Whose({ desk }: { desk: GroupNotes }) {
  const asking = desk.asking.value;
  if (asking === null) return null;
  return (
    <div class="choose" role="group" aria-label={i18n.t('session.group.whose')}>
      <Notice icon="lock" announce>
        {i18n.t('session.group.asks', { names: asking.map(({ name }) => name).join(', ') })}
      </Notice>
      <div class="acts">
        {asking.map((named) => (
          <Button key={named.name} size="small" onPress={() => void desk.saveFor(named)}>
            <span dir="auto">{i18n.t('session.group.saveFor', { name: named.name })}</span>
          </Button>
        ))}
        <Button look="quiet" size="small" onPress={() => void desk.saveFor(null)}>
          {i18n.t('session.group.keep')}
        </Button>
      </div>
    </div>
  );
}
