import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundNote } from '../../../utils/messaging/calls/notebook.ts';
import type { NotesModel } from '../../../utils/state/options-notes.ts';
import { NoteText } from '../../notebook/NoteText.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatTime } from '../format.ts';

export function NoteCard({
  note,
  notes,
  showPerson,
}: {
  note: FoundNote;
  notes: NotesModel;
  showPerson: boolean;
}) {
  const when = formatTime(note.at, note.zone);
  return (
    <li class="note">
      <header class="note-head">
        {showPerson && (
          <b class="private" dir="auto">
            {note.personName ?? i18n.t('options.notes.inbox')}
          </b>
        )}
        <span class="meta">
          {i18n.t(`options.notes.kinds.${note.kind}`)} · <time>{when}</time>
        </span>
        {note.purpose === 'evaluation' && (
          <Badge tone="evaluation" icon="evaluation">
            {i18n.t('options.notes.sides.evaluation')}
          </Badge>
        )}
        <span class="push">
          <IconButton
            icon="bin"
            size="small"
            label={i18n.t('options.notes.removeOf', { when })}
            onPress={() => void notes.remove(note)}
          />
        </span>
      </header>
      <div class="private">
        <NoteText text={note.text} />
      </div>
      {note.behaviours.map((tag) => (
        <p key={tag.behaviourId} class="meta private" dir="auto">
          {tag.competency}: {tag.text}
        </p>
      ))}
      {note.personId === null && <Move note={note} notes={notes} when={when} />}
    </li>
  );
}

/** The list of people is drawn only for the note that is being moved: an inbox may hold hundreds. */
function Move({ note, notes, when }: { note: FoundNote; notes: NotesModel; when: string }) {
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open) box.current?.querySelector('select')?.focus();
  }, [open]);
  if (notes.people.value.length === 0) return null;
  if (!open) {
    return (
      <div>
        <Button size="small" onPress={() => setOpen(true)}>
          {i18n.t('options.notes.moveOpen')}
        </Button>
      </div>
    );
  }
  return (
    <div ref={box} class="note-move">
      <Select
        label={i18n.t('options.notes.moveOf', { when })}
        labelHidden
        value={to}
        options={[
          { value: '', label: i18n.t('options.notes.moveChoose') },
          ...notes.people.value.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={setTo}
      />
      <Button off={to === ''} onPress={() => void notes.move(note, to)}>
        {i18n.t('options.notes.move')}
      </Button>
      <Button look="quiet" onPress={() => setOpen(false)}>
        {i18n.t('options.cancel')}
      </Button>
    </div>
  );
}
