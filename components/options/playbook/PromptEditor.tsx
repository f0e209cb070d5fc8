import { i18n } from '#i18n';
import { ownPack } from '../../../utils/domain/playbook-faults.ts';
import { promptTopics } from '../../../utils/domain/playbook.ts';
import { measureWording } from '../../../utils/domain/playbook-wording.ts';
import { valueOr } from '../../../utils/state/options-loading.ts';
import type { PlaybookModel } from '../../../utils/state/options-playbook.ts';
import type { PromptField, PromptForm } from '../../../utils/state/options-playbook-form.ts';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatNumber } from '../format.ts';
import { EditorFrame } from './EditorFrame.tsx';
import { faultText, packName, phaseName, phases } from './names.ts';
import { PromptMore } from './PromptMore.tsx';

/** A prompt in its own place, to be written. Nothing is saved until every field is right. */
export function PromptEditor({ playbook }: { playbook: PlaybookModel }) {
  const { editor } = playbook;
  const editing = editor.open.value;
  const form = editor.prompt.value;
  if (editing?.what !== 'prompt') return null;
  const wording = (field: WordingField) => (
    <Wording playbook={playbook} field={field} label={i18n.t(`packs.form.${field}`)} />
  );
  return (
    <EditorFrame
      editor={editor}
      label={i18n.t(editing.before ? 'packs.form.editTitle' : 'packs.form.newTitle')}
      problems={Object.keys(editor.promptProblems.value).map((field) => fieldName(field as PromptField))}
      home={editing.before ? `[data-prompt="${editing.id}"]` : `[data-add="${editing.session}"]`}
    >
      {wording('text')}
      {wording('plain')}
      {wording('followUp')}
      <div class="editor-row">
        <Select
          label={i18n.t('packs.phase')}
          value={form.phase}
          options={phases.map((value) => ({ value, label: phaseName(value) }))}
          onChoose={(value) => editor.changePrompt({ phase: value as PromptForm['phase'] })}
        />
        <Select
          label={i18n.t('packs.form.topic')}
          value={form.topic}
          options={[
            { value: '', label: i18n.t('packs.form.topicNone') },
            ...promptTopics.map((value) => ({ value, label: i18n.t(`packs.topics.${value}`) })),
          ]}
          onChoose={(value) => editor.changePrompt({ topic: value as PromptForm['topic'] })}
        />
        <TextField
          label={i18n.t('packs.form.technique')}
          maxLength={120}
          value={form.technique}
          onText={(technique) => editor.changePrompt({ technique })}
        />
      </div>
      {playbook.hasAddress.value && (
        <fieldset class="editor-formal">
          <legend>{i18n.t('packs.form.formal')}</legend>
          {wording('formalText')}
          {wording('formalPlain')}
          {wording('formalFollowUp')}
        </fieldset>
      )}
      <PromptMore playbook={playbook} />
      <Target playbook={playbook} />
    </EditorFrame>
  );
}

type WordingField = 'text' | 'plain' | 'followUp' | 'formalText' | 'formalPlain' | 'formalFollowUp';

const hints: Partial<Record<WordingField, 'plainHint' | 'followUpHint'>> = {
  plain: 'plainHint',
  followUp: 'followUpHint',
};

const fieldName = (field: PromptField): string => {
  switch (field) {
    case 'phase':
      return i18n.t('packs.phase');
    default:
      return i18n.t(`packs.form.${field}`);
  }
};

/** A wording with how long it is, what is wrong with it, and what is worth knowing about it. */
function Wording({
  playbook,
  field,
  label,
}: {
  playbook: PlaybookModel;
  field: WordingField;
  label: string;
}) {
  const { editor } = playbook;
  const locale = valueOr(playbook.view.value, null)?.playbook.locale ?? 'en';
  const text = editor.prompt.value[field];
  const problem = editor.promptProblems.value[field];
  const hint = editor.promptHints.value[field];
  const { count, limit, unit } = measureWording(text, locale);
  const length = i18n.t(unit === 'words' ? 'packs.form.words' : 'packs.form.letters', {
    count: formatNumber(count),
    limit: formatNumber(limit),
  });
  const named = hints[field];
  return (
    <TextArea
      label={label}
      hint={
        hint ? faultText(hint) : [named && i18n.t(`packs.form.${named}`), length].filter(Boolean).join(' ')
      }
      error={problem ? faultText(problem) : null}
      value={text}
      onText={(next) => editor.changePrompt({ [field]: next })}
    />
  );
}

/** Shown where there is a choice: the manager's own pack, or another one that is in use in this language. */
function Target({ playbook }: { playbook: PlaybookModel }) {
  const locale = valueOr(playbook.view.value, null)?.playbook.locale;
  const others = valueOr(playbook.packs.packs.value, []).flatMap(({ inUse }) =>
    inUse && inUse.id !== ownPack && inUse.locale === locale ? [inUse] : [],
  );
  if (others.length === 0) return null;
  return (
    <Select
      label={i18n.t('packs.form.target')}
      hint={i18n.t('packs.form.targetHint')}
      value={playbook.editor.target.value}
      options={[
        { value: ownPack, label: packName(ownPack) },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChoose={playbook.editor.chooseTarget}
    />
  );
}
