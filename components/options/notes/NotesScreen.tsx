import './notes.css';
import { i18n } from '#i18n';
import type { FoundNote } from '../../../utils/messaging/calls/notebook.ts';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { mostHits, type NotesModel } from '../../../utils/state/options-notes.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { NoteCard } from './NoteCard.tsx';

/** As long as a search may be. */
const longestQuery = 200;

export function NotesScreen({ model }: { model: OptionsModel }) {
  const notes = model.notes();
  return (
    <>
      <ScreenHead title={i18n.t('options.notes.title')} lead={i18n.t('options.notes.lead')} />
      <Filters notes={notes} />
      <ChoiceChips
        legend={i18n.t('options.notes.side')}
        name="side"
        options={[
          { value: 'coaching', label: i18n.t('options.notes.sides.coaching') },
          { value: 'evaluation', label: i18n.t('options.notes.sides.evaluation') },
        ]}
        value={notes.side.value}
        onChoose={notes.chooseSide}
      />
      <Loaded from={notes.notes.value}>{(list) => <Timeline list={list} notes={notes} />}</Loaded>
    </>
  );
}

function Filters({ notes }: { notes: NotesModel }) {
  const { count, more } = notes.inboxCount.value;
  const inbox =
    count > 0
      ? i18n.t('options.notes.inboxCount', { count: more ? `${formatNumber(count)}+` : formatNumber(count) })
      : i18n.t('options.notes.inbox');
  return (
    <div class="filters">
      <TextField
        type="search"
        label={i18n.t('options.notes.search')}
        maxLength={longestQuery}
        value={notes.query.value}
        onText={notes.search}
      />
      <Select
        label={i18n.t('options.notes.whose')}
        off={notes.query.value.trim() !== ''}
        value={notes.personId.value ?? ''}
        options={[
          { value: '', label: inbox },
          ...notes.people.value.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(id) => notes.choose(id || null)}
      />
    </div>
  );
}

function Timeline({ list, notes }: { list: readonly FoundNote[]; notes: NotesModel }) {
  const query = notes.query.value.trim();
  if (list.length === 0) return <Nothing notes={notes} />;
  return (
    <section class="section" aria-label={i18n.t('options.notes.timeline')}>
      <p class="meta" role="status">
        {query === ''
          ? notes.personId.value === null && i18n.t('options.notes.inboxLead')
          : i18n.t(list.length === mostHits ? 'options.notes.hitsMost' : 'options.notes.hits', {
              count: formatNumber(list.length),
            })}
      </p>
      <ul class="note-list">
        {list.map((note) => (
          <NoteCard key={note.id} note={note} notes={notes} showPerson={query !== ''} />
        ))}
      </ul>
      {notes.hasMore.value && (
        <div class="row-actions">
          <Button onPress={notes.more}>{i18n.t('options.notes.older')}</Button>
        </div>
      )}
    </section>
  );
}

function Nothing({ notes }: { notes: NotesModel }) {
  const query = notes.query.value.trim();
  const person = notes.people.value.find(({ id }) => id === notes.personId.value);
  const text =
    query !== ''
      ? i18n.t('options.notes.none', { query })
      : notes.side.value === 'evaluation'
        ? i18n.t('options.notes.evaluationEmpty')
        : person
          ? i18n.t('options.notes.personEmpty', { name: person.name })
          : i18n.t('options.notes.inboxEmpty');
  return (
    <div role="status">
      <EmptyState>{text}</EmptyState>
    </div>
  );
}
