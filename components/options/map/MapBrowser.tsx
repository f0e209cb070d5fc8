import { i18n } from '#i18n';
import type { MapModel } from '../../../utils/state/options-map.ts';
import { TextField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { Loaded } from '../Loaded.tsx';
import { CompetencyTree } from './CompetencyTree.tsx';

export function MapBrowser({ map }: { map: MapModel }) {
  const browsed = map.browsed.value;
  const query = map.query.value;
  const roleId = map.roleId.value;
  return (
    <section class="section" aria-labelledby="browse-map">
      <h2 id="browse-map">
        {browsed && !browsed.active
          ? i18n.t('options.map.browseEarlier', { revision: browsed.revision })
          : i18n.t('options.map.browse')}
      </h2>
      <Loaded from={map.map.value}>
        {(shown) =>
          shown && (
            <>
              <div class="filters">
                <TextField
                  type="search"
                  label={i18n.t('options.map.search')}
                  value={query}
                  onText={map.search}
                />
                {shown.roles.length > 1 && (
                  <Select
                    label={i18n.t('options.map.role')}
                    value={roleId ?? ''}
                    options={[
                      { value: '', label: i18n.t('options.map.everyRole') },
                      ...shown.roles.map(({ id, name }) => ({ value: id, label: name })),
                    ]}
                    onChoose={(id) => map.chooseRole(id || null)}
                  />
                )}
              </div>
              <CompetencyTree
                map={shown}
                roleId={shown.roles.some(({ id }) => id === roleId) ? roleId : null}
                query={query}
              />
            </>
          )
        }
      </Loaded>
    </section>
  );
}
