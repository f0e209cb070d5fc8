import { i18n } from '#i18n';
import { valueOr } from '../../../utils/state/options-loading.ts';
import type { PlaybookModel } from '../../../utils/state/options-playbook.ts';
import { toggleChoice, type PromptForm } from '../../../utils/state/options-playbook-form.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Select } from '../../ui/Select.tsx';
import {
  coachRoles,
  cycleName,
  cyclePhases,
  evidences,
  faultText,
  formatName,
  formats,
  kindName,
  kinds,
  pathwayName,
  pathways,
  roleName,
} from './names.ts';

/** Where a prompt suits, and what comes after it: seldom needed, so folded. */
export function PromptMore({ playbook }: { playbook: PlaybookModel }) {
  const { editor } = playbook;
  const form = editor.prompt.value;
  return (
    <details class="editor-more" open={editor.promptProblems.value.next !== undefined}>
      <summary>{i18n.t('packs.form.more')}</summary>
      <div class="editor-choices">
        <Choices
          legend={i18n.t('packs.form.pathways')}
          options={[
            { value: 'all', label: i18n.t('packs.form.all') },
            ...pathways.map((value) => ({ value, label: pathwayName(value) })),
          ]}
          chosen={form.pathways}
          onChoose={(next) => editor.changePrompt({ pathways: next as PromptForm['pathways'] })}
        />
        <Choices
          legend={i18n.t('packs.form.roles')}
          options={[
            { value: 'all', label: i18n.t('packs.form.all') },
            ...coachRoles.map((value) => ({ value, label: roleName(value) })),
          ]}
          chosen={form.roles}
          onChoose={(next) => editor.changePrompt({ roles: next as PromptForm['roles'] })}
        />
        <Choices
          legend={i18n.t('packs.form.cycle')}
          options={[
            { value: 'any', label: i18n.t('packs.form.any') },
            ...cyclePhases.map((value) => ({ value, label: cycleName(value) })),
          ]}
          chosen={form.cycle}
          onChoose={(next) => editor.changePrompt({ cycle: next as PromptForm['cycle'] })}
        />
        <Choices
          legend={i18n.t('packs.form.formats')}
          options={[
            { value: 'any', label: i18n.t('packs.form.any') },
            ...formats.map((value) => ({ value, label: formatName(value) })),
          ]}
          chosen={form.formats}
          onChoose={(next) => editor.changePrompt({ formats: next as PromptForm['formats'] })}
        />
        <Choices
          legend={i18n.t('packs.form.competencyKinds')}
          options={[
            { value: 'any', label: i18n.t('packs.form.any') },
            ...kinds.map((value) => ({ value, label: kindName(value) })),
          ]}
          chosen={form.competencyKinds}
          onChoose={(next) => editor.changePrompt({ competencyKinds: next as PromptForm['competencyKinds'] })}
        />
        <div class="editor-row">
          <Select
            label={i18n.t('packs.form.evidence')}
            value={form.evidence}
            options={evidences.map((value) => ({ value, label: i18n.t(`packs.evidences.${value}`) }))}
            onChoose={(value) => editor.changePrompt({ evidence: value as PromptForm['evidence'] })}
          />
          <Next playbook={playbook} />
        </div>
      </div>
    </details>
  );
}

/** What naturally comes after: another prompt of the same session. */
function Next({ playbook }: { playbook: PlaybookModel }) {
  const { editor } = playbook;
  const editing = editor.open.value;
  const prompts = valueOr(playbook.view.value, null)?.playbook.prompts ?? [];
  const problem = editor.promptProblems.value.next;
  if (editing?.what !== 'prompt') return null;
  return (
    <Select
      label={i18n.t('packs.form.next')}
      error={problem ? faultText(problem) : null}
      value={editor.prompt.value.next}
      options={[
        { value: '', label: i18n.t('packs.form.nextNone') },
        ...prompts
          .filter(({ id, session }) => session === editing.session && id !== editing.id)
          .map(({ id, text }) => ({ value: id, label: text })),
      ]}
      onChoose={(next) => editor.changePrompt({ next })}
    />
  );
}

/** Several of a few; the first stands for all of them. */
function Choices({
  legend,
  options,
  chosen,
  onChoose,
}: {
  legend: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}) {
  const whole = options[0]?.value ?? 'all';
  return (
    <div class="field" role="group" aria-label={legend}>
      <span class="field-label">{legend}</span>
      <div class="chips">
        {options.map(({ value, label }) => (
          <Chip
            key={value}
            pressed={chosen.includes(value)}
            onPress={() => onChoose(toggleChoice(chosen, value, whole))}
          >
            {label}
          </Chip>
        ))}
      </div>
    </div>
  );
}
