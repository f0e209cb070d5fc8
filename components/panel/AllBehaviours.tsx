import './notes.css';
import './notes.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { matchBehaviours } from '../../utils/state/behaviours.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { refusalText } from '../notebook/texts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Meta } from '../ui/Meta.tsx';

/** All that the person's role and level ask for. */
export function AllBehaviours({
  panel,
  personId,
  onClose,
}: {
  panel: Panel;
  personId: string | null;
  onClose: () => void;
}) {
  const [query, setQuery] = useState('');
  useEffect(() => void panel.behaviours.load(personId), [panel, personId]);
  const list = panel.behaviours.list.value;
  const found = list.status === 'ready' ? matchBehaviours(list.value, query) : [];
  return (
    <Dialog title={i18n.t('panel.notice.allTitle')} closeLabel={i18n.t('panel.keys.close')} onClose={onClose}>
      <div class="choose">
        <Meta>{i18n.t('panel.notice.allLead')}</Meta>
        <TextField
          label={i18n.t('panel.notice.search')}
          labelHidden
          placeholder={i18n.t('panel.notice.search')}
          type="search"
          value={query}
          onText={setQuery}
        />
        {list.status === 'failed' && <Meta>{refusalText(list.code)}</Meta>}
        {list.status === 'ready' && found.length === 0 && (
          <Meta>{i18n.t('panel.notice.none', { query: query.slice(0, 60) })}</Meta>
        )}
        <ul>
          {found.map(({ tag, area }) => (
            <li key={tag.behaviourId} class="behaviour">
              <h3 dir="auto">{tag.text}</h3>
              <IconButton
                icon="tag"
                size="small"
                label={i18n.t('panel.notice.tie', { behaviour: tag.text })}
                onPress={() => {
                  panel.composer.tag(tag);
                  onClose();
                }}
              />
              <p class="meta behaviour-more" dir="auto">
                {area ? `${tag.competency} · ${area}` : tag.competency}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
