import './edit.css';
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { partLists, type PartList } from '../../../utils/domain/map/diff-parts.ts';
import type { MapEditModel } from '../../../utils/state/options-map-edit.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { CompetencyEditor } from './CompetencyEditor.tsx';
import { InlineText } from './InlineText.tsx';
import { PartEditor } from './PartEditor.tsx';

/** The map in use, changed where it stands; a new version when it is saved. */
export function MapEditor({ editing }: { editing: MapEditModel }) {
  const [tab, setTab] = useState<PartList>('competencies');
  const count = editing.count.value;
  useEffect(() => {
    void editing.open();
    const leaving = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || event.altKey || editing.count.peek() === 0) return;
      event.preventDefault();
      editing.undo();
    };
    document.addEventListener('keydown', onKeyDown, { signal: leaving.signal });
    return () => leaving.abort();
  }, [editing]);
  return (
    <>
      <ScreenHead
        title={i18n.t('mapEdit.edit.title')}
        lead={i18n.t('mapEdit.edit.lead')}
        action={
          <ButtonLink look="quiet" href="#map">
            {i18n.t('mapEdit.edit.back')}
          </ButtonLink>
        }
      />
      <Loaded from={editing.map.value}>
        {(map) => (
          <>
            <div class="map-name">
              <InlineText
                labelled
                label={i18n.t('mapEdit.edit.mapName')}
                value={map.name}
                onKeep={(name) => editing.change({ op: 'map', name })}
              />
            </div>
            <Tabs
              label={i18n.t('mapEdit.edit.parts')}
              tabs={partLists.map((value) => ({ value, label: i18n.t(`mapEdit.edit.tab.${value}`) }))}
              value={tab}
              onChoose={setTab}
            >
              {tab === 'competencies' ? (
                <CompetencyEditor map={map} editing={editing} />
              ) : (
                <PartEditor key={tab} list={tab} map={map} editing={editing} />
              )}
            </Tabs>
          </>
        )}
      </Loaded>
      <div class="edit-bar">
        {editing.outdated.value && (
          <Notice tone="warning" announce>
            {i18n.t('mapEdit.edit.outdated')}
          </Notice>
        )}
        <span class="meta" id="edit-state" role="status">
          {count === 0
            ? i18n.t('mapEdit.edit.clean')
            : i18n.t('mapEdit.edit.changes', { count: formatNumber(count) })}
        </span>
        <div class="row-actions">
          <Button
            look="primary"
            off={count === 0 || editing.saving.value}
            describedBy="edit-state"
            onPress={() => void editing.save(editing.outdated.value)}
          >
            {i18n.t(editing.outdated.value ? 'mapEdit.edit.keepMine' : 'mapEdit.edit.save')}
          </Button>
          <Button icon="undo" off={count === 0} describedBy="edit-state" onPress={editing.undo}>
            {i18n.t('mapEdit.edit.undo')}
          </Button>
          {count > 0 && (
            <Button look="quiet" onPress={editing.discard}>
              {i18n.t('mapEdit.edit.discard')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
