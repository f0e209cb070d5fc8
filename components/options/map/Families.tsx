import './edit.css';
import { i18n } from '#i18n';
import type { FamiliesModel } from '../../../utils/state/options-map-families.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { countText } from '../count-text.ts';
import { Loaded } from '../Loaded.tsx';

/** Maps beside each other: which is in use, and those that were put away. */
export function Families({ families }: { families: FamiliesModel }) {
  return (
    <Loaded from={families.families.value}>
      {({ standing, removed }) =>
        standing.length + removed.length > 1 && (
          <section class="section" aria-labelledby="map-families">
            <header>
              <h2 id="map-families">{i18n.t('mapEdit.families.title')}</h2>
              <p class="meta">{i18n.t('mapEdit.families.lead')}</p>
            </header>
            <ul class="versions">
              {standing.map((family) => (
                <li key={family.id}>
                  <span class="version-name" dir="auto">
                    {family.name}
                  </span>
                  <span class="meta">
                    {[countText('behaviours', family.behaviours), countText('people', family.people)].join(
                      ' · ',
                    )}
                  </span>
                  {family.active && <Badge tone="coaching">{i18n.t('options.map.present')}</Badge>}
                  <span class="push row-actions">
                    {!family.active && (
                      <Button
                        size="small"
                        label={i18n.t('mapEdit.families.useLabel', { name: family.name })}
                        onPress={() => void families.choose(family)}
                      >
                        {i18n.t('mapEdit.families.use')}
                      </Button>
                    )}
                    {standing.length > 1 && (
                      <IconButton
                        icon="bin"
                        size="small"
                        label={i18n.t('mapEdit.families.away', { name: family.name })}
                        onPress={() => void families.putAway(family)}
                      />
                    )}
                  </span>
                </li>
              ))}
              {removed.map(({ id, name, at }) => (
                <li key={id}>
                  <span class="version-name" dir="auto">
                    {name}
                  </span>
                  <span class="meta">{i18n.t('mapEdit.families.gone')}</span>
                  <span class="push">
                    <IconButton
                      icon="undo"
                      size="small"
                      label={i18n.t('mapEdit.families.back', { name })}
                      onPress={() => void families.bringBack(id, name, at)}
                    />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  );
}

/** People of whom no map says what is expected, each with a place to choose. */
export function UnmappedPeople({ families }: { families: FamiliesModel }) {
  const people = families.unmapped.value;
  const places = families.places.value;
  if (people.length === 0) return null;
  const several = new Set(places.map(({ mapId }) => mapId)).size > 1;
  const options = [
    { value: '', label: i18n.t('mapEdit.unmapped.choose') },
    ...places.map(({ map, role, level }, at) => ({
      value: String(at),
      label: [...(several ? [map] : []), role, level].join(' · '),
    })),
  ];
  return (
    <section class="section" aria-labelledby="map-unmapped">
      <header>
        <h2 id="map-unmapped">{i18n.t('mapEdit.unmapped.title')}</h2>
        <p class="meta">{i18n.t('mapEdit.unmapped.lead')}</p>
      </header>
      <ul class="versions">
        {people.map(({ person, why }) => (
          <li key={person.id}>
            <span class="version-name" dir="auto">
              {person.name}
            </span>
            <span class="meta">
              {why === 'gone'
                ? i18n.t('mapEdit.unmapped.why.gone')
                : i18n.t(why === 'no-role' ? 'mapEdit.unmapped.why.norole' : 'mapEdit.unmapped.why.nolevel')}
            </span>
            <span class="push unmapped-place">
              <Select
                labelHidden
                label={i18n.t('mapEdit.unmapped.place', { name: person.name })}
                value=""
                options={options}
                onChoose={(at) => {
                  const place = at === '' ? undefined : places[Number(at)];
                  if (place) void families.assign(person, place);
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
