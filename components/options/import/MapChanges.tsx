import { i18n } from '#i18n';
import { useMemo } from 'preact/hooks';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { toMapDiff, type Placed } from '../../../utils/state/options-map-diff.ts';
import { Count } from '../Count.tsx';
import { formatNumber } from '../format.ts';

const mostShown = 100;

/** What would change against the map in use. */
export function MapChanges({ before, after }: { before: CompetencyMap; after: CompetencyMap }) {
  const { added, removed, same } = useMemo(() => toMapDiff(before, after), [before, after]);
  return (
    <section class="section" aria-labelledby="import-changes">
      <h2 id="import-changes">{i18n.t('options.import.diffTitle')}</h2>
      <div class="counts">
        <Count value={added.length} label={i18n.t('options.import.diffAdded')} />
        <Count value={removed.length} label={i18n.t('options.import.diffRemoved')} />
        <Count value={same} label={i18n.t('options.import.diffSame')} />
      </div>
      <Changed title={i18n.t('options.import.diffShowRemoved')} list={removed} />
      <Changed title={i18n.t('options.import.diffShowAdded')} list={added} />
    </section>
  );
}

function Changed({ title, list }: { title: string; list: readonly Placed[] }) {
  if (list.length === 0) return null;
  return (
    <details class="more-questions">
      <summary>{title}</summary>
      <ul class="changed">
        {list.slice(0, mostShown).map(({ competency, level, text }) => (
          <li key={`${competency}|${level}|${text}`}>
            <p dir="auto">{text}</p>
            <p class="meta" dir="auto">
              {[competency, level].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {list.length > mostShown && (
        <p class="meta">
          {i18n.t('options.import.restCount', { count: formatNumber(list.length - mostShown) })}
        </p>
      )}
    </details>
  );
}
