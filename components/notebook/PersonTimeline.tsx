import './timeline.css';
import { i18n } from '#i18n';
import type { BehaviourTag } from '../../utils/domain/records.ts';
import { timelineKinds, type TimelineEntry } from '../../utils/domain/timeline.ts';
import { valueOr } from '../../utils/state/options-loading.ts';
import type { PersonModel } from '../../utils/state/options-person.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { NoteText } from './NoteText.tsx';
import { refusalText } from './texts.ts';
import { TimelineItem } from './TimelineItem.tsx';

const entryKey = (entry: TimelineEntry): string => `${entry.kind}:${entry.id}`;
/** A note of a line or two, px. */
const usualHeight = 84;

/** What happened with a person, newest first, by kind and behaviour. */
export function PersonTimeline({ model }: { model: PersonModel }) {
  const { timeline } = model;
  const entries = timeline.entries.value;
  const kinds = timeline.kinds.value;
  const isFiltered = kinds.size > 0 || timeline.behaviourId.value !== null;
  return (
    <div class="timeline">
      <Versions model={model} />
      <div class="timeline-filters">
        <div class="chips" role="group" aria-label={i18n.t('person.filter.kinds')}>
          {timelineKinds.map((kind) => (
            <Chip key={kind} pressed={kinds.has(kind)} onPress={() => timeline.toggleKind(kind)}>
              {i18n.t(`person.filter.${kind}`)}
            </Chip>
          ))}
        </div>
        <BehaviourFilter model={model} />
      </div>
      {timeline.refusal.value && (
        <Notice
          tone="warning"
          announce
          action={<Button onPress={() => void timeline.reload()}>{i18n.t('person.again')}</Button>}
        >
          {refusalText(timeline.refusal.value)}
        </Notice>
      )}
      {entries === null && !timeline.refusal.value && <p class="meta">{i18n.t('options.loading')}</p>}
      {entries?.length === 0 && (
        <EmptyState>{i18n.t(isFiltered ? 'person.emptyFiltered' : 'person.empty')}</EmptyState>
      )}
      {entries && entries.length > 0 && (
        <VirtualList
          items={entries}
          keyOf={entryKey}
          draw={(entry) => <TimelineItem entry={entry} model={model} />}
          label={i18n.t('person.timeline')}
          estimate={usualHeight}
          onNearEnd={timeline.more}
        />
      )}
    </div>
  );
}

function BehaviourFilter({ model }: { model: PersonModel }) {
  const coverage = valueOr(model.coverage.value, null);
  const tags: BehaviourTag[] = coverage
    ? [...coverage.competencies.flatMap(({ behaviours }) => behaviours), ...coverage.elsewhere]
        .filter(({ observed, growth }) => observed !== null || growth.length > 0)
        .map(({ tag }) => tag)
    : [];
  const chosen = model.timeline.behaviourId.value;
  if (tags.length === 0 && chosen === null) return null;
  return (
    <Select
      label={i18n.t('person.filter.behaviour')}
      labelHidden
      value={chosen ?? ''}
      options={[
        { value: '', label: i18n.t('person.filter.anyBehaviour') },
        ...tags.map(({ behaviourId, text }) => ({ value: behaviourId, label: text })),
      ]}
      onChoose={(id) => model.timeline.chooseBehaviour(id === '' ? null : id)}
    />
  );
}

/** Two windows, one note: neither text is lost, and both are shown. */
function Versions({ model }: { model: PersonModel }) {
  const versions = model.notes.versions.value;
  if (!versions) return null;
  return (
    <Notice
      tone="warning"
      announce
      action={
        <Button size="small" onPress={model.notes.dismissVersions}>
          {i18n.t('person.versions.understood')}
        </Button>
      }
    >
      <p>{i18n.t('person.versions.text')}</p>
      <div class="timeline-versions">
        {versions.theirs && (
          <div>
            <Meta>{i18n.t('person.versions.theirs')}</Meta>
            <NoteText text={versions.theirs.text} />
          </div>
        )}
        <div>
          <Meta>{i18n.t('person.versions.mine')}</Meta>
          <NoteText text={versions.mine.text} />
        </div>
      </div>
    </Notice>
  );
}
