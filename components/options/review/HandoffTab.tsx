import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { Person } from '../../../utils/domain/records.ts';
import type { HandoffChoice, HandoffNote, HandoffSource } from '../../../utils/domain/review/handoff.ts';
import type { HandoffList, HandoffModel } from '../../../utils/state/options-review-handoff.ts';
import { kindText } from '../../notebook/texts.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { Loaded } from '../Loaded.tsx';
import { HandoffPaper } from './HandoffPaper.tsx';
import { packWords } from './pack-words.ts';

/** What the next manager gets, chosen line by line, and how it looks to them. */
export function HandoffTab({ model, person }: { model: HandoffModel; person: Person }) {
  return (
    <Loaded from={model.source.value}>
      {(source) => {
        const choice = model.choice.value;
        const preview = model.preview.value;
        if (!choice || !preview) return null;
        return (
          <div class="section wide-gaps">
            <p class="meta no-print">{i18n.t('review.handoff.lead')}</p>
            <Choices source={source} choice={choice} model={model} />
            {model.empty.value ? (
              <Notice announce>{i18n.t('review.handoff.nothing')}</Notice>
            ) : (
              <>
                <div class="row-actions no-print">
                  <Button look="primary" onPress={() => void model.save(packWords(), 'md')}>
                    {i18n.t('review.fileMd')}
                  </Button>
                  <Button onPress={() => void model.save(packWords(), 'json')}>
                    {i18n.t('review.fileJson')}
                  </Button>
                  <Button onPress={() => void model.print()}>{i18n.t('review.print')}</Button>
                </div>
                <h2 class="no-print">{i18n.t('review.handoff.preview')}</h2>
                <HandoffPaper handoff={preview} name={person.name} />
              </>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

function Choices({
  source,
  choice,
  model,
}: {
  source: HandoffSource;
  choice: HandoffChoice;
  model: HandoffModel;
}) {
  const tick = (list: HandoffList, id: string, words: ComponentChildren) => (
    <li key={id}>
      <Tick checked={choice[list].includes(id)} onTick={(taken) => model.take(list, id, taken)}>
        {words}
      </Tick>
    </li>
  );
  return (
    <div class="review-choices section no-print">
      {source.cadenceDays !== null && (
        <Tick checked={choice.cadence} onTick={model.takeCadence}>
          {i18n.t('review.handoff.cadence')}
        </Tick>
      )}
      <Group title={i18n.t('review.handoff.focus')} count={source.focus.length}>
        {source.focus.map(({ id, competency }) => tick('focus', id, <bdi>{competency}</bdi>))}
      </Group>
      <Group title={i18n.t('review.handoff.actions')} count={source.actions.length}>
        {source.actions.map(({ id, text }) => tick('actions', id, <bdi>{text}</bdi>))}
      </Group>
      <Group title={i18n.t('review.handoff.evidence')} count={source.evidence.length}>
        {source.evidence.map((note) => tick('evidence', note.id, <NoteWords note={note} />))}
      </Group>
      <Group title={i18n.t('review.handoff.privateNotes')} count={source.privateNotes.length}>
        {source.privateNotes.map((note) => tick('privateNotes', note.id, <NoteWords note={note} />))}
      </Group>
    </div>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <fieldset class="review-group">
      <legend>{title}</legend>
      <ul class="review-ticks">{children}</ul>
    </fieldset>
  );
}

function NoteWords({ note: { day, kind, text } }: { note: HandoffNote }) {
  return (
    <>
      <span dir="auto" class="user-text">
        {text}
      </span>
      <Facts facts={[day, kindText(kind)]} />
    </>
  );
}
