import './table.css';
import { i18n } from '#i18n';
import { useMemo, useState } from 'preact/hooks';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { toRows } from '../../../utils/state/options-import-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { countText } from '../count-text.ts';
import { formatNumber } from '../format.ts';
import { useGrowing } from '../use-growing.ts';
import { whereText } from './words.ts';

const page = 100;
/** Drawn in one task. */
const atOnce = 25;

/** The map as one row a behaviour, with its place in the file, to hold against the file itself. */
export function ImportTable({ map }: { map: CompetencyMap }) {
  const [most, setMost] = useState(page);
  const rows = useMemo(() => toRows(map), [map]);
  const drawn = useGrowing(Math.min(most, rows.length), atOnce);
  const withRoles = map.roles.length > 1;
  const every = i18n.t('importing.table.all');
  return (
    <>
      <section class="preview-box" aria-label={i18n.t('importing.view.table')}>
        <table class="table preview">
          <thead>
            <tr>
              {withRoles && <th scope="col">{i18n.t('importing.table.role')}</th>}
              <th scope="col">{i18n.t('importing.table.competency')}</th>
              <th scope="col">{i18n.t('importing.table.level')}</th>
              <th scope="col">{i18n.t('importing.table.behaviour')}</th>
              <th scope="col">{i18n.t('importing.table.where')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((row) => (
              <tr key={row.id}>
                {withRoles && <td dir="auto">{row.role || every}</td>}
                <td dir="auto">{row.competency}</td>
                <td dir="auto">{row.level || every}</td>
                <td dir="auto" class="preview-text">
                  {row.text}
                </td>
                <td class="meta">
                  <bdi>{whereText(row.place)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="row-actions">
        {rows.length > most && (
          <Button onPress={() => setMost(most + page)}>{i18n.t('importing.table.more')}</Button>
        )}
        <span class="meta">
          {i18n.t('importing.table.shown', {
            shown: formatNumber(Math.min(most, rows.length)),
            all: countText('behaviours', rows.length),
          })}
        </span>
      </div>
    </>
  );
}
