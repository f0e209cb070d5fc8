import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { CompetencyMap, MapRole } from '../../../utils/domain/competency.ts';
import { levelsInOrder } from '../../../utils/domain/map/edit-parts.ts';
import type { PartList } from '../../../utils/domain/map/diff-parts.ts';
import type { MapEditModel } from '../../../utils/state/options-map-edit.ts';
import { Chip } from '../../ui/Chip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { AddText, faultText, InlineText } from './InlineText.tsx';

/** Levels, roles or areas: named, ordered, added and removed. The order is made with buttons, keys or by dragging. */
export function PartEditor({
  list,
  map,
  editing,
}: {
  list: Exclude<PartList, 'competencies'>;
  map: CompetencyMap;
  editing: MapEditModel;
}) {
  const [told, setTold] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const items = list === 'levels' ? levelsInOrder(map) : map[list];
  const move = (id: string, name: string, to: number): void => {
    if (to < 0 || to >= items.length) return;
    const fault = editing.change({ op: 'move', list, id, to });
    setTold(
      fault ? faultText(fault) : i18n.t('mapEdit.edit.moved', { name, place: to + 1, all: items.length }),
    );
  };
  return (
    <div class="section">
      {list === 'levels' && <p class="meta">{i18n.t('mapEdit.edit.levelsHint')}</p>}
      <ol class="parts">
        {items.map(({ id, name }, at) => (
          <li
            key={id}
            draggable={dragged !== null || list === 'levels'}
            class={dragged === id ? 'dragged' : ''}
            onDragStart={() => setDragged(id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              const from = items.find((one) => one.id === dragged);
              if (from) move(from.id, from.name, at);
              setDragged(null);
            }}
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              move(id, name, event.key === 'ArrowUp' ? at - 1 : at + 1);
            }}
          >
            <InlineText
              label={i18n.t(`mapEdit.edit.one.${list}`)}
              value={name}
              onKeep={(text) => editing.change({ op: 'name', list, id, name: text })}
            />
            <span class="part-acts">
              <span class="part-up">
                <IconButton
                  icon="down"
                  size="small"
                  label={i18n.t('mapEdit.edit.up', { name })}
                  onPress={() => move(id, name, at - 1)}
                />
              </span>
              <IconButton
                icon="down"
                size="small"
                label={i18n.t('mapEdit.edit.down', { name })}
                onPress={() => move(id, name, at + 1)}
              />
              <IconButton
                icon="bin"
                size="small"
                label={i18n.t('mapEdit.edit.remove', { name })}
                onPress={() => {
                  const fault = editing.change({ op: 'remove', list, id });
                  setTold(fault ? faultText(fault) : '');
                }}
              />
            </span>
            {list === 'roles' && <RoleLevels role={map.roles[at]} map={map} editing={editing} />}
          </li>
        ))}
      </ol>
      {told !== '' && <p class="meta">{told}</p>}
      <LiveRegion text={told} />
      <AddText
        label={i18n.t(`mapEdit.edit.one.${list}`)}
        button={i18n.t(`mapEdit.edit.add.${list}`)}
        onAdd={(name) => editing.change({ op: 'add', list, id: editing.newId(), name })}
      />
    </div>
  );
}

function RoleLevels({
  role,
  map,
  editing,
}: {
  role: MapRole | undefined;
  map: CompetencyMap;
  editing: MapEditModel;
}) {
  if (!role) return null;
  const toggle = (id: string): void => {
    const levelIds = levelsInOrder(map)
      .map((level) => level.id)
      .filter((levelId) => role.levelIds.includes(levelId) !== (levelId === id));
    editing.change({ op: 'role-levels', id: role.id, levelIds });
  };
  return (
    <div class="chips" role="group" aria-label={i18n.t('mapEdit.edit.levelsOf', { name: role.name })}>
      {levelsInOrder(map).map(({ id, name }) => (
        <Chip key={id} pressed={role.levelIds.includes(id)} onPress={() => toggle(id)}>
          {name}
        </Chip>
      ))}
    </div>
  );
}
