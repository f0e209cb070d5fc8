import './sheets.css';
import './notes.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BriefPerson } from '../../utils/domain/brief/types.ts';
import { countWords, feedbackHints, feedbackParts, goodLength } from '../../utils/domain/feedback-draft.ts';
import { createFeedback, type FeedbackDesk } from '../../utils/state/panel-feedback.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { FormHints } from '../notebook/FormHints.tsx';
import { formatNumber } from '../notebook/format.ts';
import { NoteArea } from '../notebook/NoteArea.tsx';
import { codeText, refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { copyText } from './copy-text.ts';

/** Feedback in writing, to be copied and sent by hand; what is typed stays when this is closed. */
export function FeedbackSheet({
  panel,
  person,
  onClose,
}: {
  panel: Panel;
  person: BriefPerson;
  onClose: () => void;
}) {
  const desk = panel.open(createFeedback);
  useEffect(() => void desk.aim(person.id), [desk, person.id]);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector('textarea')?.focus(), []);
  const [copied, setCopied] = useState<boolean | null>(null);
  const empty = desk.message.value === '';
  const close = () => {
    desk.flush();
    onClose();
  };
  const copy = async () => setCopied(await copyText(desk.message.value));
  return (
    <Dialog
      title={i18n.t('session.feedback.title', { name: person.name })}
      closeLabel={i18n.t('panel.keys.close')}
      onClose={close}
      footer={
        <>
          <Button off={empty} onPress={() => void desk.keepAsNote()}>
            {i18n.t('session.feedback.keep')}
          </Button>
          <Button look="primary" off={empty} onPress={() => void copy()}>
            {i18n.t('session.feedback.copy')}
          </Button>
        </>
      }
    >
      <div ref={fields} class="choose">
        <Meta>{i18n.t('session.feedback.lead')}</Meta>
        {feedbackParts.map((part) => (
          <NoteArea
            key={part}
            label={i18n.t(`session.feedback.${part}`)}
            hint={i18n.t(`session.feedback.ask.${part}`)}
            rows={2}
            value={desk.parts.value[part]}
            onText={(text) => {
              setCopied(null);
              desk.write({ [part]: text });
            }}
            onBlur={desk.flush}
          />
        ))}
        <FormHints
          text={desk.message.value}
          answers={desk.wording.value}
          now={desk.now}
          onAnswer={desk.answer}
        />
        <Hints desk={desk} />
        {copied === false && <Blocked text={desk.message.value} />}
        <div class="acts">
          <span role="status">
            <Meta>{statusText(desk.state.value, copied)}</Meta>
          </span>
          {!empty && (
            <Button look="quiet" size="small" onPress={desk.clear}>
              {i18n.t('session.feedback.clear')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function statusText(state: FeedbackDesk['state']['value'], copied: boolean | null): string {
  if (state === 'saved') return i18n.t('session.feedback.kept');
  if (state === 'over') return i18n.t('session.feedback.over');
  if (state !== 'idle') return refusalText(state);
  if (copied === null) return '';
  return copied ? i18n.t('panel.toast.copied') : i18n.t('session.agenda.blocked');
}

function Hints({ desk }: { desk: FeedbackDesk }) {
  const id = useId();
  const locale = document.documentElement.lang || 'en';
  const parts = desk.parts.value;
  const hints = feedbackHints(parts, locale).filter((hint) => hint !== 'short');
  return (
    <div class="choose" aria-labelledby={id}>
      <p id={id} class="meta">
        {i18n.t('session.feedback.words', {
          count: formatNumber(countWords(parts, locale)),
          from: formatNumber(goodLength.from),
          to: formatNumber(goodLength.to),
        })}
      </p>
      <div role="status" class="choose">
        {hints.map((hint) => (
          <Notice key={hint}>{codeText(`session.feedback.hints.${hint}`)}</Notice>
        ))}
      </div>
    </div>
  );
}

/** Where the browser does not copy, a hand can. */
function Blocked({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), []);
  return (
    <Field label={i18n.t('session.feedback.text')}>
      {(ids) => (
        <textarea
          {...ids}
          ref={area}
          class="input"
          dir="auto"
          rows={6}
          autocomplete="off"
          readOnly
          value={text}
        />
      )}
    </Field>
  );
}
