import './files.css';
import { i18n } from '#i18n';
import type { StarterMap, StarterMapsModel } from '../../../utils/state/options-starter-maps.ts';
import { Button } from '../../ui/Button.tsx';
import { countText } from '../count-text.ts';
import { Loaded } from '../Loaded.tsx';

/** Maps that come with the extension, each with whose it is and under which licence. */
export function StarterMaps({ starters }: { starters: StarterMapsModel }) {
  return (
    <section class="section" aria-labelledby="starter-maps">
      <header>
        <h2 id="starter-maps">{i18n.t('mapExport.starters.title')}</h2>
        <p class="meta">{i18n.t('mapExport.starters.lead')}</p>
      </header>
      <Loaded from={starters.list.value}>
        {(list) => (
          <ul class="starter-maps">
            {list.map((map) => (
              <Starter
                key={map.id}
                map={map}
                busy={starters.opening.value === map.id}
                onOpen={() => void starters.open(map)}
              />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function Starter({ map, busy, onOpen }: { map: StarterMap; busy: boolean; onOpen: () => void }) {
  const { counts } = map;
  const facts = [
    countText('roles', counts.roles),
    countText('levels', counts.levels),
    countText('competencies', counts.competencies),
    countText('behaviours', counts.behaviours),
  ].join(' · ');
  return (
    <li>
      <div class="starter-map">
        <h3 lang="en" dir="auto">
          {map.name}
        </h3>
        <p lang="en" dir="auto">
          {map.about}
        </p>
        <p class="meta">{facts}</p>
        <p class="meta">
          <bdi>{map.creator}</bdi>
          {' · '}
          <a href={map.licenceUrl} target="_blank" rel="noreferrer noopener" lang="en">
            {map.licence}
          </a>
          {map.sourceUrl !== null && (
            <>
              {' · '}
              <a href={map.sourceUrl} target="_blank" rel="noreferrer noopener">
                {i18n.t('mapExport.starters.source')}
              </a>
            </>
          )}
        </p>
        {map.attribution !== '' && (
          <p class="meta" lang="en" dir="auto">
            {map.attribution}
          </p>
        )}
      </div>
      <Button off={busy} label={i18n.t('mapExport.starters.openLabel', { name: map.name })} onPress={onOpen}>
        {i18n.t('mapExport.starters.open')}
      </Button>
    </li>
  );
}
