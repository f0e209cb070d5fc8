import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { CompetencyTree } from '../map/CompetencyTree.tsx';
import { ImportTable } from './ImportTable.tsx';

const views = ['tree', 'table'] as const;

/** What the file becomes, as a tree or as a table. */
export function ImportPreviews({ map }: { map: CompetencyMap }) {
  const [view, setView] = useState<(typeof views)[number]>('tree');
  return (
    <section class="section" aria-labelledby="import-tree">
      <header>
        <h2 id="import-tree">{i18n.t('options.import.tree')}</h2>
        <p class="meta">{i18n.t('options.import.treeLead')}</p>
      </header>
      <div class="question-options" role="radiogroup" aria-label={i18n.t('importing.view.label')}>
        {views.map((one) => (
          <label key={one} class="question-option">
            <input type="radio" name="import-view" checked={one === view} onChange={() => setView(one)} />
            {i18n.t(`importing.view.${one}`)}
          </label>
        ))}
      </div>
      {view === 'tree' ? <CompetencyTree map={map} /> : <ImportTable map={map} />}
    </section>
  );
}
