import '../map/map.css';
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { valueOr } from '../../../utils/state/options-loading.ts';
import type { PlaybookModel } from '../../../utils/state/options-playbook.ts';
import type { PackHistory, PacksModel } from '../../../utils/state/options-playbook-packs.ts';
import type { PackSummary } from '../../../utils/messaging/calls/packs.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { formatDay, formatLanguage, formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { packName } from './names.ts';

/** What lies over the core, to be handed on, taken back and begun. */
export function Packs({ playbook }: { playbook: PlaybookModel }) {
  const { packs } = playbook;
  const core = valueOr(playbook.view.value, null)?.playbook;
  return (
    <section class="section" aria-labelledby="packs-title">
      <header>
        <h2 id="packs-title">{i18n.t('packs.title')}</h2>
        <p class="meta">{i18n.t('packs.lead')}</p>
      </header>
      <Loaded from={packs.packs.value}>
        {(list) => (
          <ul class="versions packs">
            {core && (
              <li>
                <span class="version-name">{packName('core')}</span>
                <span class="meta">
                  {i18n.t('packs.version', { version: core.version })} · {formatLanguage(core.locale)}
                </span>
                <span class="push">
                  <ExportMenu packs={packs} version={null} name={packName('core')} />
                </span>
              </li>
            )}
            {list.map((one) => (
              <Pack key={`${one.latest.id} ${one.latest.locale}`} history={one} packs={packs} />
            ))}
          </ul>
        )}
      </Loaded>
      {core && <NewPack packs={packs} locale={core.locale} />}
    </section>
  );
}

const about = ({ version, locale, counts }: PackSummary): string =>
  [
    i18n.t('packs.version', { version }),
    formatLanguage(locale),
    i18n.t('packs.counts', {
      sessions: formatNumber(counts.sessions),
      prompts: formatNumber(counts.prompts),
    }),
  ].join(' · ');

function Pack({ history: { latest, inUse, versions }, packs }: { history: PackHistory; packs: PacksModel }) {
  const shown = inUse ?? latest;
  const name = packName(shown.id, shown.name);
  return (
    <li>
      <span class="version-name" dir="auto">
        {name}
      </span>
      <span class="meta">{about(shown)}</span>
      <Badge tone={inUse ? 'coaching' : 'plain'}>{i18n.t(inUse ? 'packs.inUse' : 'packs.notInUse')}</Badge>
      <span class="push row-actions">
        <ExportMenu packs={packs} version={shown} name={name} />
        {inUse && (
          <>
            <Button size="small" icon="undo" onPress={() => void packs.undo(inUse)}>
              {i18n.t('packs.before')}
            </Button>
            <Button size="small" look="quiet" icon="bin" onPress={() => void packs.remove(inUse)}>
              {i18n.t('packs.remove')}
            </Button>
          </>
        )}
      </span>
      {(versions.length > 1 || !inUse) && <Versions versions={versions} packs={packs} />}
    </li>
  );
}

/** Versions of one's own pack, one an edit, may be many: made when they are asked for. */
function Versions({ versions, packs }: { versions: readonly PackSummary[]; packs: PacksModel }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="pack-versions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('packs.versions', { count: formatNumber(versions.length) })}</summary>
      {open && (
        <ul>
          {versions.map((version) => (
            <li key={version.key}>
              <span class="meta">
                {about(version)} · {formatDay(version.appliedAt)}
              </span>
              <span class="push row-actions">
                <ExportMenu
                  packs={packs}
                  version={version}
                  name={`${packName(version.id, version.name)} ${version.version}`}
                />
                {version.inUse ? (
                  <span class="meta">{i18n.t('packs.inUse')}</span>
                ) : (
                  <Button size="small" onPress={() => void packs.useAgain(version)}>
                    {i18n.t('packs.useAgain')}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function ExportMenu({
  packs,
  version,
  name,
}: {
  packs: PacksModel;
  version: PackSummary | null;
  name: string;
}) {
  return (
    <Menu
      label={i18n.t('packs.exportOf', { name })}
      trigger={i18n.t('packs.export')}
      triggerClass="button secondary small"
      items={[
        { label: i18n.t('packs.asJson'), onChoose: () => void packs.exportPack(version, 'json') },
        { label: i18n.t('packs.asMarkdown'), onChoose: () => void packs.exportPack(version, 'markdown') },
      ]}
    />
  );
}

/** An empty pack under a name: a team's own questions begin there. */
function NewPack({ packs, locale }: { packs: PacksModel; locale: string }) {
  const [tried, setTried] = useState(false);
  const name = packs.newName.value;
  const error =
    tried && name.trim() === ''
      ? i18n.t('packs.nameEmpty')
      : packs.nameTaken.value
        ? i18n.t('packs.nameTaken')
        : null;
  return (
    <form
      class="new-pack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        void packs.begin(locale).then((begun) => setTried(!begun));
      }}
    >
      <TextField
        label={i18n.t('packs.newName')}
        hint={i18n.t('packs.newHint')}
        error={error}
        maxLength={80}
        value={name}
        onText={packs.typeName}
      />
      <Button type="submit" icon="plus">
        {i18n.t('packs.begin')}
      </Button>
    </form>
  );
}
