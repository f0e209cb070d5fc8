import './notes.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { noteLimit } from '../../utils/domain/limits.ts';
import { answersIn } from '../../utils/domain/wording/answers.ts';
import type { Refusal } from '../../utils/messaging/call.ts';
import type { FoundNote } from '../../utils/messaging/calls/notebook.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { FormHints } from '../notebook/FormHints.tsx';
import { formatMoment } from '../notebook/format.ts';
import { NoteArea } from '../notebook/NoteArea.tsx';
import { NoteText } from '../notebook/NoteText.tsx';
import { kindText, overText, refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Meta } from '../ui/Meta.tsx';

export function NoteItem({ panel, note }: { panel: Panel; note: FoundNote }) {
  const [editing, setEditing] = useState(false);
  const when = formatMoment(note.at, panel.now());
  return (
    <li class="note">
      <div class="note-head">
        <Meta>
          {kindText(note.kind)} · {when}
        </Meta>
        {!editing && (
          <Menu
            label={i18n.t('panel.notes.menu', { when })}
            trigger={<Icon name="more" />}
            triggerClass="icon-button small"
            items={[
              { label: i18n.t('panel.notes.edit'), icon: 'edit', onChoose: () => setEditing(true) },
              {
                label: i18n.t('panel.notes.remove'),
                icon: 'bin',
                onChoose: () => void panel.notes.remove(note),
              },
            ]}
          />
        )}
      </div>
      {editing ? (
        <Edit panel={panel} note={note} onDone={() => setEditing(false)} />
      ) : (
        <div class="private">
          <NoteText text={note.text} />
          {note.behaviours.length > 0 && (
            <p class="note-tags" dir="auto">
              {note.behaviours.map((tag) => tag.competency || tag.text).join(' · ')}
            </p>
          )}
        </div>
      )}
    </li>
  );
}

function Edit({ panel, note, onDone }: { panel: Panel; note: FoundNote; onDone: () => void }) {
  const [text, setText] = useState(note.text);
  const [answers, setAnswers] = useState(() => answersIn(note));
  const [refused, setRefused] = useState<Refusal | null>(null);
  const save = async () => {
    if (text.trim() === '' || text.length > noteLimit) return;
    const code = await panel.notes.edit(note, text, answers);
    setRefused(code);
    if (!code) onDone();
  };
  return (
    <div class="note-edit">
      <NoteArea
        label={i18n.t('panel.notes.text')}
        labelHidden
        value={text}
        error={refused ? refusalText(refused) : overText(text.length - noteLimit)}
        onText={setText}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onDone();
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      />
      {note.kind !== 'idea' && (
        <FormHints text={text} answers={answers} now={panel.now} onAnswer={setAnswers} />
      )}
      <div>
        <Button look="quiet" onPress={onDone}>
          {i18n.t('panel.notes.cancel')}
        </Button>
        <Button onPress={() => void save()}>{i18n.t('notebook.save')}</Button>
      </div>
    </div>
  );
}
