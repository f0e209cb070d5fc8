import '../../notebook/lock.css';
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { VaultView } from '../../../utils/messaging/calls/vault.ts';
import { idleChoices, type LockModel } from '../../../utils/state/options-lock.ts';
import { formatLongMinutes } from '../../notebook/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatDay } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { refusalText } from '../words.ts';
import { LockChange } from './LockChange.tsx';
import { LockLimits } from './LockLimits.tsx';
import { LockRemove } from './LockRemove.tsx';
import { LockSetUp } from './LockSetUp.tsx';

type Open = 'set-up' | 'change' | 'remove' | null;

const doneTexts = {
  'set-up': 'setUpDone',
  change: 'changeDone',
  idle: 'idleDone',
  remove: 'removeDone',
  lock: 'lockDone',
} as const;

/** The passphrase lock: off with the way to switch it on, or on with everything that can be changed about it. */
export function LockSection({ lock }: { lock: LockModel }) {
  const [open, setOpen] = useState<Open>(null);
  const show = (next: Open) => {
    lock.clearProblem();
    setOpen(next);
  };
  const close = () => show(null);
  const done = lock.done.value;
  return (
    <section class="section" aria-labelledby="lock-title">
      <h2 id="lock-title">{i18n.t('lock.title')}</h2>
      <p class="meta">{i18n.t('lock.lead')}</p>
      <Loaded from={lock.view.value}>
        {(view) =>
          view.on ? (
            <On lock={lock} view={view} onOpen={show} />
          ) : (
            <div class="choice">
              <Button icon="lock" onPress={() => show('set-up')}>
                {i18n.t('lock.setUp')}
              </Button>
              <p class="meta">{i18n.t('lock.isOff')}</p>
            </div>
          )
        }
      </Loaded>
      <p class="meta" role="status">
        {done && i18n.t(`lock.${doneTexts[done]}`)}
      </p>
      {open === null && lock.problem.value && (
        <Notice tone="warning" announce>
          {refusalText(lock.problem.value)}
        </Notice>
      )}
      <LockLimits />
      {open === 'set-up' && <LockSetUp lock={lock} onClose={close} />}
      {open === 'change' && <LockChange lock={lock} onClose={close} />}
      {open === 'remove' && <LockRemove lock={lock} onClose={close} />}
    </section>
  );
}

function On({ lock, view, onOpen }: { lock: LockModel; view: VaultView; onOpen: (open: Open) => void }) {
  return (
    <>
      {view.since !== null && <p>{i18n.t('lock.isOn', { day: formatDay(view.since) })}</p>}
      <div class="lock-idle">
        <Select
          label={i18n.t('lock.idle')}
          hint={i18n.t('lock.idleHint')}
          options={idleChoices.map((minutes) => ({
            value: String(minutes),
            label: formatLongMinutes(minutes),
          }))}
          value={String(view.idleMinutes)}
          onChoose={(value) => {
            const chosen = idleChoices.find((minutes) => String(minutes) === value);
            if (chosen !== undefined) void lock.setIdle(chosen);
          }}
        />
      </div>
      <div class="row-actions">
        <Button icon="lock" onPress={() => void lock.lockNow()}>
          {i18n.t('lock.now')}
        </Button>
        <Button onPress={() => onOpen('change')}>{i18n.t('lock.change')}</Button>
        <Button look="quiet" onPress={() => onOpen('remove')}>
          {i18n.t('lock.remove')}
        </Button>
      </div>
    </>
  );
}
