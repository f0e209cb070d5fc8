import { i18n } from '#i18n';
import type { Person } from '../../../utils/domain/records.ts';
import { familyOf, type PeopleModel } from '../../../utils/state/options-people.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';

export function PersonList({ people }: { people: PeopleModel }) {
  const shown = people.shown.value;
  const only = people.onlyUnmapped.value;
  const query = people.query.value;
  return (
    <section class="section">
      <div class="filters">
        <TextField
          type="search"
          label={i18n.t('options.people.search')}
          value={query}
          onText={people.search}
        />
        {(people.unmapped.value.length > 0 || only) && (
          <Chip pressed={only} onPress={() => people.showOnlyUnmapped(!only)}>
            {i18n.t('options.people.unmappedOnly')}
          </Chip>
        )}
      </div>
      {shown.length === 0 ? (
        <p class="meta" role="status">
          {query.trim() === ''
            ? i18n.t('options.people.noneUnmapped')
            : i18n.t('options.people.none', { query: query.trim() })}
        </p>
      ) : (
        <ul class="person-list" aria-label={i18n.t('options.people.list')}>
          {shown.map((person) => (
            <PersonRow key={person.id} person={person} people={people} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PersonRow({ person, people }: { person: Person; people: PeopleModel }) {
  const standing = people.standing(person);
  return (
    <li class="person-line">
      <a class="person-row" href={`#person/${person.id}`}>
        <Avatar name={person.name} />
        <span class="person-words">
          <span class="person-name" dir="auto">
            {person.name}
          </span>
          <span class="meta" dir="auto">
            {person.emails[0] ?? i18n.t('options.people.noEmail')}
          </span>
        </span>
        <span class={standing === 'mapped' ? 'person-place meta' : 'person-place meta open'}>
          {placeText(person, people)}
        </span>
        <span class="person-cadence meta">
          {person.cadenceDays !== null && i18n.t('options.people.cadence', { days: person.cadenceDays })}
        </span>
        <Icon name="forward" />
      </a>
      <button
        type="button"
        class="icon-button medium"
        data-person={person.id}
        aria-label={i18n.t('options.people.edit', { name: person.name })}
        title={i18n.t('options.people.edit', { name: person.name })}
        onClick={() => people.editor.edit(person)}
      >
        <Icon name="edit" />
      </button>
    </li>
  );
}

const placeText = (person: Person, people: PeopleModel): string => {
  const role = familyOf(people.roles.value, person.mapId)?.roles.find(({ id }) => id === person.roleId);
  switch (people.standing(person)) {
    case 'no-role':
      return i18n.t('options.people.noRole');
    case 'gone':
      return i18n.t('options.people.gone');
    case 'no-level':
      return `${role?.name ?? ''} · ${i18n.t('options.people.noLevel')}`;
    case 'mapped':
      return `${role?.name ?? ''} · ${role?.levels.find(({ id }) => id === person.levelId)?.name ?? ''}`;
  }
};
