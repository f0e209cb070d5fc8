import './map.css';
import { i18n } from '#i18n';
import { useMemo, useState } from 'preact/hooks';
import type { Behaviour, CompetencyMap } from '../../../utils/domain/competency.ts';
import { toTree, type TreeCell, type TreeCompetency } from '../../../utils/state/options-map-tree.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatNumber } from '../format.ts';
import { useGrowing } from '../use-growing.ts';

const page = 100;
/** Drawn in one task. */
const atOnce = 20;
/** With a search this narrow the hits are shown opened. */
const openedHits = 12;

/** Competency, then level, then behaviours. What is closed is not drawn: a map may hold ten thousand behaviours. */
export function CompetencyTree({
  map,
  roleId = null,
  query = '',
}: {
  map: CompetencyMap;
  roleId?: string | null;
  query?: string;
}) {
  const [most, setMost] = useState(page);
  const tree = useMemo(() => toTree(map, { roleId, query }), [map, roleId, query]);
  const drawn = useGrowing(Math.min(most, tree.length), atOnce);
  if (tree.length === 0) {
    return (
      <p class="meta" role="status">
        {i18n.t('options.map.searchNone', { query: query.trim() })}
      </p>
    );
  }
  const openAll = query.trim() !== '' && tree.length <= openedHits;
  return (
    <div class="tree">
      {tree.slice(0, drawn).map((one, at) => (
        <TreeRow
          key={one.competency.id}
          one={one}
          area={one.area !== tree[at - 1]?.area ? one.area : null}
          open={openAll}
        />
      ))}
      {tree.length > most && (
        <div class="row-actions tree-more">
          <Button onPress={() => setMost(most + page)}>{i18n.t('options.map.more')}</Button>
          <span class="meta">
            {i18n.t('options.map.tooMany', { shown: formatNumber(most), all: formatNumber(tree.length) })}
          </span>
        </div>
      )}
    </div>
  );
}

function TreeRow({ one, area, open }: { one: TreeCompetency; area: string | null; open: boolean }) {
  const [opened, setOpened] = useState(false);
  const isOpen = open || opened;
  const { competency } = one;
  return (
    <>
      {area !== null && (
        <h3 class="tree-area">
          <bdi>{area}</bdi>
        </h3>
      )}
      <details
        class="fold-row tree-row"
        open={isOpen}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>
          <Icon name="forward" />
          <span class="tree-name" dir="auto">
            {competency.name}
          </span>
          <span class="meta">{i18n.t(`options.map.kinds.${competency.kind}`)}</span>
          <span class="meta tree-count">{formatNumber(one.count)}</span>
        </summary>
        {isOpen && (
          <>
            {competency.description && (
              <p class="tree-about" dir="auto">
                {competency.description}
              </p>
            )}
            <div class="tree-cells">
              {one.cells.map((cell) => (
                <Cell key={cell.id} cell={cell} />
              ))}
            </div>
          </>
        )}
      </details>
    </>
  );
}

function Cell({ cell }: { cell: TreeCell }) {
  return (
    <section class="tree-cell">
      <h4>
        <bdi>{cell.label ?? i18n.t('options.map.everyLevel')}</bdi>
      </h4>
      <ul>
        {cell.behaviours.map((behaviour) => (
          <Statement key={behaviour.id} behaviour={behaviour} />
        ))}
      </ul>
    </section>
  );
}

function Statement({ behaviour }: { behaviour: Behaviour }) {
  return (
    <li>
      <p dir="auto" lang={behaviour.language}>
        {behaviour.polarity === 'negative' && <b>{i18n.t('options.map.notFor')} </b>}
        {behaviour.text}
      </p>
      {behaviour.examples?.map((example) => (
        <p key={example} class="meta" dir="auto">
          {i18n.t('options.map.example')} {example}
        </p>
      ))}
    </li>
  );
}
