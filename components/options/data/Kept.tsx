import { i18n } from '#i18n';
import type { TableCounts } from '../../../utils/messaging/calls/data.ts';
import type { Loadable } from '../../../utils/state/options-loading.ts';
import { Count } from '../Count.tsx';
import { Loaded } from '../Loaded.tsx';
import { sortTables, tableName } from './tables.ts';

export function Kept({ counts }: { counts: Loadable<TableCounts> }) {
  return (
    <section class="section" aria-labelledby="data-kept">
      <h2 id="data-kept">{i18n.t('options.data.here')}</h2>
      <Loaded from={counts}>
        {(tables) => {
          const filled = sortTables(Object.keys(tables)).filter((table) => (tables[table] ?? 0) > 0);
          return filled.length === 0 ? (
            <p class="meta">{i18n.t('options.data.nothing')}</p>
          ) : (
            <div class="counts">
              {filled.map((table) => (
                <Count key={table} value={tables[table] ?? 0} label={tableName(table)} />
              ))}
            </div>
          );
        }}
      </Loaded>
    </section>
  );
}
