import './sheets.css';
import './notes.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { toMarkdown, toPlainText, type AgendaWords } from '../../utils/domain/agenda.ts';
import { createAgenda } from '../../utils/state/panel-agenda.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { formatDate, formatMinutes, formatNumber } from '../notebook/format.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { copyText } from './copy-text.ts';

const wordsAt = (now: number): AgendaWords => ({
  outcomes: i18n.t('session.agenda.outcomes'),
  questions: i18n.t('session.agenda.questions'),
  actions: i18n.t('session.agenda.actions'),
  phases: i18n.t('session.agenda.phases'),
  phase: ({ phase, minutes }) =>
    i18n.t('session.agenda.phase', {
      phase: i18n.t(`panel.clock.phases.${phase}`),
      minutes: formatMinutes(minutes),
    }),
  action: ({ text, who, due }) => {
    const owner = who ?? i18n.t('session.agenda.me');
    return due === null
      ? i18n.t('session.agenda.action', { text, name: owner })
      : i18n.t('session.agenda.actionBy', { text, name: owner, day: formatDate(due, now) });
  },
});

/** What may be handed round, to be copied. Private things are left out, and how many they are is said. */
export function AgendaSheet({ panel, onClose }: { panel: Panel; onClose: () => void }) {
  const desk = panel.open(createAgenda);
  const [kind, setKind] = useState<'markdown' | 'plain'>('plain');
  const [copied, setCopied] = useState<boolean | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => void desk.load(), [desk]);
  const agenda = desk.agenda.value;
  const refused = desk.refused.value;
  const words = wordsAt(panel.now());
  const textAs = (as: 'markdown' | 'plain') =>
    agenda === null ? '' : as === 'markdown' ? toMarkdown(agenda, words) : toPlainText(agenda, words);

  const copy = async (as: 'markdown' | 'plain') => {
    setKind(as);
    const done = await copyText(textAs(as));
    setCopied(done);
    if (!done) area.current?.select();
  };

  return (
    <Dialog
      title={i18n.t('session.agenda.title')}
      closeLabel={i18n.t('panel.keys.close')}
      onClose={onClose}
      footer={
        <>
          <Button off={agenda === null} onPress={() => void copy('markdown')}>
            {i18n.t('session.agenda.markdown')}
          </Button>
          <Button look="primary" off={agenda === null} onPress={() => void copy('plain')}>
            {i18n.t('session.agenda.plain')}
          </Button>
        </>
      }
    >
      <div class="choose">
        <Meta>{i18n.t('session.agenda.lead')}</Meta>
        {refused && <Notice tone="warning">{refusalText(refused)}</Notice>}
        <Field label={i18n.t('session.agenda.text')} labelHidden>
          {(ids) => (
            <textarea
              {...ids}
              ref={area}
              class="input agenda-text"
              dir="auto"
              autocomplete="off"
              rows={12}
              readOnly
              value={textAs(kind)}
              aria-busy={agenda === null}
            />
          )}
        </Field>
        {agenda && agenda.leftOut > 0 && (
          <Notice icon="lock">
            {i18n.t('session.agenda.leftOut', { count: formatNumber(agenda.leftOut) })}
          </Notice>
        )}
        <span role="status">
          {copied === true && <Meta>{i18n.t('panel.toast.copied')}</Meta>}
          {copied === false && <Meta>{i18n.t('session.agenda.blocked')}</Meta>}
        </span>
      </div>
    </Dialog>
  );
}
