import { i18n } from '#i18n';
import type { CellCounts, ImportCounts } from '../../../utils/domain/dry-run.ts';
import { countLabel, countText } from '../count-text.ts';
import { Count } from '../Count.tsx';
import { formatNumber } from '../format.ts';

/** Totals against the file, so that a loss is seen before it happens. */
export function ImportCountsView({ counts }: { counts: ImportCounts }) {
  return (
    <div class="counts">
      <Count value={counts.competencies} label={countLabel('competencies', counts.competencies)} />
      <Count value={counts.levels} label={countLabel('levels', counts.levels)} />
      {counts.roles > 1 && <Count value={counts.roles} label={countLabel('roles', counts.roles)} />}
      <Count value={counts.behaviours} label={countLabel('behaviours', counts.behaviours)} />
      {counts.examples > 0 && (
        <Count value={counts.examples} label={countLabel('examples', counts.examples)} />
      )}
      {counts.cells && counts.cells.total > 0 && <CellBar cells={counts.cells} />}
    </div>
  );
}

function CellBar({ cells }: { cells: CellCounts }) {
  const share = (count: number): string => `${(100 * count) / cells.total}%`;
  const words = {
    all: countText('cells', cells.total),
    used: formatNumber(cells.used),
    empty: formatNumber(cells.empty),
    placeholders: countText('placeholders', cells.placeholder),
  };
  const lost = cells.total - cells.used - cells.empty - cells.placeholder;
  return (
    <div class="cells">
      <div class="cells-bar" aria-hidden="true">
        <i class="used" style={{ inlineSize: share(cells.used) }} />
        <i class="placeholder" style={{ inlineSize: share(cells.placeholder) }} />
      </div>
      <span class="meta cells-words">
        <span>
          {cells.placeholder > 0
            ? i18n.t('options.import.cells', words)
            : i18n.t('options.import.cellsPlain', {
                all: words.all,
                used: words.used,
                empty: words.empty,
              })}
        </span>
        <span>
          {lost === 0
            ? i18n.t('importing.whole')
            : i18n.t('importing.lost', { count: formatNumber(Math.abs(lost)) })}
        </span>
      </span>
    </div>
  );
}
