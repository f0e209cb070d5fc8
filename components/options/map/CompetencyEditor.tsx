import { i18n } from '#i18n';
import { useMemo, useState } from 'preact/hooks';
import type {
  Behaviour,
  Competency,
  CompetencyKind,
  CompetencyMap,
} from '../../../utils/domain/competency.ts';
import { cellKey } from '../../../utils/domain/map/edit-behaviours.ts';
import { levelsInOrder } from '../../../utils/domain/map/edit-parts.ts';
import type { Cell } from '../../../utils/domain/map/edit.ts';
import { foldText } from '../../../utils/domain/map/words.ts';
import type { MapEditModel } from '../../../utils/state/options-map-edit.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatNumber } from '../format.ts';
import { AddText, InlineText } from './InlineText.tsx';

const page = 100;
const kinds = [
  'technical',
  'behavioural',
  'values',
  'leadership',
  'unknown',
] as const satisfies CompetencyKind[];

interface NamedCell {
  key: string;
  label: string;
  cell: Cell;
}

const cellsOf = (map: CompetencyMap): NamedCell[] => [
  ...levelsInOrder(map).map(({ id, name }) => ({ key: `level:${id}`, label: name, cell: { levelId: id } })),
  ...(map.scales ?? []).flatMap((scale) =>
    scale.points.map(({ id, name }) => ({
      key: `point:${scale.id}:${id}`,
      label: name,
      cell: { scalePoint: { scaleId: scale.id, pointId: id } },
    })),
  ),
  { key: 'every', label: i18n.t('options.map.everyLevel'), cell: {} },
];

/** Competencies with their behaviours; what is closed is not drawn. */
export function CompetencyEditor({ map, editing }: { map: CompetencyMap; editing: MapEditModel }) {
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(page);
  const byCompetency = useMemo(() => {
    const groups = new Map<string, Behaviour[]>();
    for (const one of map.behaviours) {
      const group = groups.get(one.competencyId);
      if (group) group.push(one);
      else groups.set(one.competencyId, [one]);
    }
    return groups;
  }, [map.behaviours]);
  const cells = useMemo(() => cellsOf(map), [map.levels, map.scales]);
  const shown = map.competencies.filter(({ name }) => foldText(name).includes(foldText(query)));
  return (
    <div class="section">
      <TextField type="search" label={i18n.t('mapEdit.edit.find')} value={query} onText={setQuery} />
      <div class="tree">
        {shown.slice(0, most).map((competency) => (
          <Row
            key={competency.id}
            competency={competency}
            behaviours={byCompetency.get(competency.id) ?? []}
            cells={cells}
            map={map}
            editing={editing}
          />
        ))}
      </div>
      {shown.length > most && (
        <Button onPress={() => setMost(most + page)}>{i18n.t('options.map.more')}</Button>
      )}
      <AddText
        label={i18n.t('mapEdit.edit.one.competencies')}
        button={i18n.t('mapEdit.edit.add.competencies')}
        onAdd={(name) => editing.change({ op: 'add', list: 'competencies', id: editing.newId(), name })}
      />
    </div>
  );
}

interface RowProps {
  competency: Competency;
  behaviours: readonly Behaviour[];
  cells: readonly NamedCell[];
  map: CompetencyMap;
  editing: MapEditModel;
}

function Row(props: RowProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold-row tree-row" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="forward" />
        <span class="tree-name" dir="auto">
          {props.competency.name}
        </span>
        <span class="meta tree-count">{formatNumber(props.behaviours.length)}</span>
      </summary>
      {open && <Inside {...props} />}
    </details>
  );
}

function Inside({ competency, behaviours, cells, map, editing }: RowProps) {
  const { id, name } = competency;
  const at = map.competencies.findIndex((one) => one.id === id);
  const list = 'competencies';
  const used = new Set(behaviours.map(cellKey));
  const shown = cells.filter(({ key }) => key.startsWith('level:') || used.has(key));
  return (
    <div class="edit-inside">
      <div class="edit-head">
        <InlineText
          labelled
          label={i18n.t('mapEdit.edit.one.competencies')}
          value={name}
          onKeep={(text) => editing.change({ op: 'name', list, id, name: text })}
        />
        <Select
          label={i18n.t('mapEdit.edit.area')}
          value={competency.areaId ?? ''}
          options={[
            { value: '', label: i18n.t('mapEdit.edit.noArea') },
            ...map.areas.map((area) => ({ value: area.id, label: area.name })),
          ]}
          onChoose={(areaId) => editing.change({ op: 'area', id, areaId: areaId || null })}
        />
        <Select
          label={i18n.t('mapEdit.edit.kind')}
          value={competency.kind}
          options={kinds.map((value) => ({ value, label: i18n.t(`options.map.kinds.${value}`) }))}
          onChoose={(kind) => editing.change({ op: 'kind', id, kind: kind as CompetencyKind })}
        />
        <span class="part-acts">
          <span class="part-up">
            <IconButton
              icon="down"
              size="small"
              label={i18n.t('mapEdit.edit.up', { name })}
              onPress={() => editing.change({ op: 'move', list, id, to: at - 1 })}
            />
          </span>
          <IconButton
            icon="down"
            size="small"
            label={i18n.t('mapEdit.edit.down', { name })}
            onPress={() => editing.change({ op: 'move', list, id, to: at + 1 })}
          />
          <IconButton
            icon="bin"
            size="small"
            label={i18n.t('mapEdit.edit.remove', { name })}
            onPress={() => editing.change({ op: 'remove', list, id })}
          />
        </span>
      </div>
      {shown.map((cell) => (
        <section key={cell.key} class="tree-cell">
          <h2>
            <bdi>{cell.label}</bdi>
          </h2>
          <ul>
            {behaviours
              .filter((one) => cellKey(one) === cell.key)
              .map((one) => (
                <Line key={one.id} one={one} cell={cell} cells={cells} editing={editing} />
              ))}
          </ul>
          <AddText
            long
            label={i18n.t('mapEdit.edit.write', { level: cell.label })}
            button={i18n.t('mapEdit.edit.writeButton')}
            buttonLabel={i18n.t('mapEdit.edit.writeAt', { level: cell.label })}
            onAdd={(text) =>
              editing.change({
                op: 'write',
                id: editing.newId(),
                competencyId: id,
                cell: cell.cell,
                roleIds: [],
                text,
              })
            }
          />
        </section>
      ))}
    </div>
  );
}

function Line({
  one,
  cell,
  cells,
  editing,
}: {
  one: Behaviour;
  cell: NamedCell;
  cells: readonly NamedCell[];
  editing: MapEditModel;
}) {
  const { id, competencyId, text } = one;
  return (
    <li class="edit-line">
      <InlineText
        long
        label={i18n.t('mapEdit.edit.behaviour', { level: cell.label })}
        value={text}
        onKeep={(said) => editing.change({ op: 'say', id, text: said })}
      />
      <Menu
        label={i18n.t('mapEdit.edit.more', { text: text.slice(0, 60) })}
        trigger={<Icon name="more" />}
        items={[
          {
            label: i18n.t('mapEdit.edit.moveUp'),
            onChoose: () => editing.change({ op: 'shift', id, by: -1 }),
          },
          {
            label: i18n.t('mapEdit.edit.moveDown'),
            onChoose: () => editing.change({ op: 'shift', id, by: 1 }),
          },
          ...cells
            .filter(({ key }) => key !== cell.key)
            .map((to) => ({
              label: i18n.t('mapEdit.edit.moveTo', { level: to.label }),
              onChoose: () => void editing.change({ op: 'place', id, competencyId, cell: to.cell }),
            })),
          {
            label: i18n.t('mapEdit.edit.drop'),
            icon: 'bin',
            onChoose: () => editing.change({ op: 'drop', id }),
          },
        ]}
      />
    </li>
  );
}
