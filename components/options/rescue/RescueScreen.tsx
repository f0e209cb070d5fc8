import '../data/data.css';
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { RescueModel, Trouble } from '../../../utils/state/options-rescue.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatNumber } from '../format.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { TypedWordDialog } from '../TypedWordDialog.tsx';
import { refusalText } from '../words.ts';

const leads: Record<Trouble, () => string> = {
  'database-newer': () => i18n.t('rescue.newer'),
  'database-unreadable': () => i18n.t('rescue.unreadable'),
  blocked: () => i18n.t('rescue.blocked'),
};

/** In the place of a screen while the notebook cannot be opened: why, and the way out. */
export function RescueScreen({ rescue }: { rescue: RescueModel }) {
  const trouble = rescue.trouble.value;
  if (trouble === null) return null;
  return (
    <>
      <ScreenHead title={i18n.t('rescue.title')} lead={leads[trouble]()} />
      <div class="row-actions">
        <Button look="primary" onPress={rescue.retry}>
          {i18n.t('rescue.retry')}
        </Button>
      </div>
      {rescue.refusal.value && (
        <Notice tone="danger" announce>
          {refusalText(rescue.refusal.value)}
        </Notice>
      )}
      {trouble !== 'blocked' && (
        <>
          <SaveCopy rescue={rescue} />
          <Restart rescue={rescue} />
        </>
      )}
    </>
  );
}

function SaveCopy({ rescue }: { rescue: RescueModel }) {
  const saved = rescue.saved.value;
  return (
    <section class="section" aria-labelledby="rescue-copy">
      <h2 id="rescue-copy">{i18n.t('rescue.save')}</h2>
      <p id="rescue-private" class="private-mark">
        <Icon name="lock" />
        <span>{i18n.t('options.data.private')}</span>
      </p>
      <div class="choice">
        <Button
          icon="download"
          off={rescue.busy.value}
          describedBy="rescue-private rescue-hint"
          onPress={() => void rescue.save()}
        >
          {i18n.t('rescue.saveGo')}
        </Button>
        <p id="rescue-hint" class="meta">
          {i18n.t('rescue.saveHint')}
        </p>
      </div>
      {saved && (
        <Notice announce>
          <p>{i18n.t('rescue.saved', { count: formatNumber(saved.whole) })}</p>
          {saved.loose > 0 && <p>{i18n.t('rescue.loose', { count: formatNumber(saved.loose) })}</p>}
          {saved.unread > 0 && <p>{i18n.t('rescue.unread', { count: formatNumber(saved.unread) })}</p>}
        </Notice>
      )}
    </section>
  );
}

function Restart({ rescue }: { rescue: RescueModel }) {
  const [open, setOpen] = useState(false);
  const first = rescue.saved.value === null;
  return (
    <section class="section" aria-labelledby="rescue-restart">
      <h2 id="rescue-restart">{i18n.t('rescue.restart')}</h2>
      <div class="choice">
        <Button icon="bin" off={first} describedBy="rescue-restart-hint" onPress={() => setOpen(true)}>
          {i18n.t('rescue.restartOpen')}
        </Button>
        <p id="rescue-restart-hint" class="meta">
          {i18n.t('rescue.restartLead')} {first && i18n.t('rescue.restartFirst')}
        </p>
      </div>
      {open && <RestartDialog rescue={rescue} onClose={() => setOpen(false)} />}
    </section>
  );
}

function RestartDialog({ rescue, onClose }: { rescue: RescueModel; onClose: () => void }) {
  const restart = async (): Promise<void> => {
    await rescue.restart();
    onClose();
  };
  return (
    <TypedWordDialog
      title={i18n.t('rescue.restartTitle')}
      yes={i18n.t('rescue.restartYes')}
      busy={rescue.busy.value}
      onYes={restart}
      onClose={onClose}
    >
      <p>{i18n.t('rescue.restartLead')}</p>
    </TypedWordDialog>
  );
}
