import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Person } from '../../../utils/domain/records.ts';
import { valueOr } from '../../../utils/state/options-loading.ts';
import type { PeopleModel } from '../../../utils/state/options-people.ts';
import type { PersonModel } from '../../../utils/state/options-person.ts';
import { formatDate, formatNumber } from '../../notebook/format.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FocusEditor } from './FocusEditor.tsx';

/** Who it is, where they stand, how often one meets, and what is in focus. */
export function PersonHead({
  model,
  person,
  people,
}: {
  model: PersonModel;
  person: Person;
  people: PeopleModel;
}) {
  const [choosing, setChoosing] = useState(false);
  const coverage = valueOr(model.coverage.value, null);
  const quiet = valueOr(model.recognition.value, null)?.unnoticedDays ?? null;
  const isCoaching = model.side.value === 'coaching';
  const role = people.roles.value?.roles.find(({ id }) => id === person.roleId);
  const level = role?.levels.find(({ id }) => id === person.levelId);
  return (
    <header class="person-head">
      <Avatar name={person.name} />
      <div class="person-who">
        <h1 dir="auto" class="private">
          {person.name}
        </h1>
        <Facts
          facts={[
            role?.name ?? i18n.t('options.people.noRole'),
            role ? (level?.name ?? i18n.t('options.people.noLevel')) : null,
            person.pathway && i18n.t(`options.people.pathways.${person.pathway}`),
            person.cadenceDays === null
              ? null
              : i18n.t('options.people.cadence', { days: person.cadenceDays }),
            pauseText(person, model.now()),
          ]}
        />
        {isCoaching && <Focus person={person} model={model} onChoose={() => setChoosing(!choosing)} />}
      </div>
      <div class="row-actions">
        <ButtonLink href={`#people/${person.id}`}>{i18n.t('person.details')}</ButtonLink>
        <ButtonLink look="quiet" href={`#person/${person.id}/print`}>
          {i18n.t('exports.print.go')}
        </ButtonLink>
        <ButtonLink look="quiet" href="#changes">
          {i18n.t('person.changes.title')}
        </ButtonLink>
        <Button look="quiet" icon="bin" onPress={() => void people.askRemoval(person)}>
          {i18n.t('person.remove')}
        </Button>
      </div>
      {isCoaching && choosing && coverage && (
        <FocusEditor
          competencies={coverage.competencies}
          focus={person.focus}
          onKeep={async (focus) => {
            await model.setFocus(focus);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      {isCoaching && quiet !== null && (
        <Notice>{i18n.t('person.praise.quiet', { days: formatNumber(quiet) })}</Notice>
      )}
    </header>
  );
}

const pauseText = ({ pause }: Person, now: number): string | null => {
  if (!pause) return null;
  return pause.until === null
    ? i18n.t('person.pausedOpen', { from: formatDate(pause.from, now) })
    : i18n.t('person.paused', { from: formatDate(pause.from, now), until: formatDate(pause.until, now) });
};

function Focus({ person, model, onChoose }: { person: Person; model: PersonModel; onChoose: () => void }) {
  const competencies = valueOr(model.coverage.value, null)?.competencies ?? [];
  const names = person.focus.map((id) => competencies.find((one) => one.id === id)?.name ?? id);
  return (
    <div class="person-focus">
      <span class="meta">{i18n.t('person.focus.title')}</span>
      {names.length === 0 && <span class="meta">{i18n.t('person.focus.none')}</span>}
      {names.map((name) => (
        <span key={name} class="badge coaching" dir="auto">
          {name}
        </span>
      ))}
      <Button size="small" look="quiet" onPress={onChoose}>
        {i18n.t('person.focus.choose')}
      </Button>
    </div>
  );
}
