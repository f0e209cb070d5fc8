import './notes.css';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteKind } from '../../utils/domain/records.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { kindText, noteKinds, refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceChips } from '../ui/Chip.tsx';
import { TextField } from '../ui/Field.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { NoteItem } from './NoteItem.tsx';
import { Fold } from './Section.tsx';

/** What was written about this person, newest first. */
export function Notes({ panel, name, searching }: { panel: Panel; name: string; searching: number }) {
  const { notes } = panel;
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (searching > 0) search.current?.focus();
  }, [searching]);
  return (
    <Fold title={i18n.t('panel.notes.title')} open={notes.open.value} onToggle={notes.toggle}>
      {notes.open.value && (
        <>
          <div class="notes-tools">
            <TextField
              label={i18n.t('panel.notes.search')}
              labelHidden
              placeholder={i18n.t('panel.notes.search')}
              type="search"
              maxLength={200}
              inputRef={search}
              value={notes.query.value}
              onText={notes.search}
            />
            <ChoiceChips<NoteKind | 'all'>
              legend={i18n.t('panel.notes.filter')}
              name="filter"
              options={[
                { value: 'all', label: i18n.t('panel.notes.all') },
                ...noteKinds.map((kind) => ({ value: kind, label: kindText(kind) })),
              ]}
              value={notes.kind.value}
              onChoose={(kind) => (notes.kind.value = kind)}
            />
          </div>
          <Found panel={panel} name={name} />
        </>
      )}
    </Fold>
  );
}

function Found({ panel, name }: { panel: Panel; name: string }) {
  const { notes } = panel;
  const status = notes.status.value;
  const shown = notes.notes.value;
  if (status === 'loading' || status === 'idle') return <Meta>{i18n.t('panel.notes.loading')}</Meta>;
  if (status !== 'ready') return <Notice tone="warning">{refusalText(status)}</Notice>;
  if (shown.length === 0) {
    const query = notes.query.value.trim();
    if (query !== '') return <Meta>{i18n.t('panel.notes.noHit', { query: query.slice(0, 60) })}</Meta>;
    if (notes.kind.value !== 'all') return <Meta>{i18n.t('panel.notes.noKind')}</Meta>;
    return <Meta>{i18n.t('panel.notes.none', { name })}</Meta>;
  }
  return (
    <>
      <ul>
        {shown.map((note) => (
          <NoteItem key={note.id} panel={panel} note={note} />
        ))}
      </ul>
      {notes.more.value && (
        <Button onPress={() => void notes.loadMore()}>{i18n.t('panel.notes.more')}</Button>
      )}
    </>
  );
}
