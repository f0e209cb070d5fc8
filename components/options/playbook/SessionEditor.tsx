import { i18n } from '#i18n';
import type { PlaybookModel } from '../../../utils/state/options-playbook.ts';
import type { SessionForm, SessionProblems } from '../../../utils/state/options-playbook-session-form.ts';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { Meta } from '../../ui/Meta.tsx';
import { formatNumber } from '../format.ts';
import { EditorFrame } from './EditorFrame.tsx';
import { faultText, phaseName } from './names.ts';

const lists = ['outcomes', 'before', 'after', 'avoid'] as const;

/** How a session is run, to be written. What is not here stays as it is. */
export function SessionEditor({ playbook }: { playbook: PlaybookModel }) {
  const { editor } = playbook;
  const editing = editor.open.value;
  const form = editor.session.value;
  const problems = editor.sessionProblems.value;
  if (editing?.what !== 'session') return null;
  const errorOf = (field: keyof SessionProblems): string | null => {
    const problem = problems[field];
    return problem ? faultText(problem) : null;
  };
  const line = (field: 'name' | 'cadence' | 'minutes') => (
    <TextField
      label={i18n.t(`packs.session.${field}`)}
      error={errorOf(field)}
      value={form[field]}
      onText={(text) => editor.changeSession({ [field]: text })}
    />
  );
  return (
    <EditorFrame
      editor={editor}
      label={i18n.t('packs.session.title', { name: editing.before.name })}
      problems={Object.keys(problems).map((field) => fieldName(field, playbook))}
      home={`[data-edit-session="${editing.id}"]`}
    >
      <div class="editor-row">
        {line('name')}
        {line('cadence')}
        {line('minutes')}
      </div>
      <TextArea
        label={i18n.t('packs.session.purpose')}
        error={errorOf('purpose')}
        value={form.purpose}
        onText={(purpose) => editor.changeSession({ purpose })}
      />
      <PhaseFields playbook={playbook} errorOf={errorOf} />
      <div class="session-lists">
        {lists.map((field) => (
          <TextArea
            key={field}
            label={i18n.t(`options.playbook.${field}`)}
            hint={i18n.t('packs.session.lines')}
            error={errorOf(field)}
            rows={3}
            value={form[field]}
            onText={(text) => editor.changeSession({ [field]: text })}
          />
        ))}
      </div>
    </EditorFrame>
  );
}

const fieldName = (field: string, { editor }: PlaybookModel): string => {
  const [name = '', at] = field.split('.');
  if (name === 'phases') {
    const editing = editor.open.value;
    const phase = editing?.what === 'session' ? editing.before.phases[Number(at)] : undefined;
    return phase ? phaseName(phase.phase) : i18n.t('options.playbook.phases');
  }
  const list = lists.find((one) => one === name);
  return list
    ? i18n.t(`options.playbook.${list}`)
    : i18n.t(`packs.session.${name as 'name' | 'purpose' | 'cadence' | 'minutes'}`);
};

function PhaseFields({
  playbook: { editor },
  errorOf,
}: {
  playbook: PlaybookModel;
  errorOf: (field: keyof SessionProblems) => string | null;
}) {
  const editing = editor.open.value;
  const form = editor.session.value;
  if (editing?.what !== 'session') return null;
  const change = (at: number, next: Partial<SessionForm['phases'][number]>): void =>
    editor.changeSession({
      phases: form.phases.map((phase, index) => (index === at ? { ...phase, ...next } : phase)),
    });
  const sum = form.phases.reduce((total, { minutes }) => total + (Number(minutes) || 0), 0);
  return (
    <fieldset class="editor-formal">
      <legend>{i18n.t('options.playbook.phases')}</legend>
      {editing.before.phases.map(({ phase }, at) => (
        <div key={at} class="editor-phase">
          <TextField
            label={i18n.t('packs.session.phaseMinutes', { phase: phaseName(phase) })}
            value={form.phases[at]?.minutes ?? ''}
            onText={(minutes) => change(at, { minutes })}
          />
          <TextField
            label={i18n.t('packs.session.phaseFocus', { phase: phaseName(phase) })}
            error={errorOf(`phases.${at}`)}
            value={form.phases[at]?.focus ?? ''}
            onText={(focus) => change(at, { focus })}
          />
        </div>
      ))}
      {sum !== Number(form.minutes) && (
        <Meta>{i18n.t('packs.session.sum', { sum: formatNumber(sum), minutes: form.minutes })}</Meta>
      )}
    </fieldset>
  );
}
