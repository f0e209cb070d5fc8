import './person-forms.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { promiseLimit } from '../../utils/domain/limits.ts';
import type { GoalDesk, TypedGoal } from '../../utils/state/person-goal-desk.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceChips } from '../ui/Chip.tsx';
import { TextField } from '../ui/Field.tsx';
import { DueField } from './DueField.tsx';
import { FormHints } from './FormHints.tsx';

/** A goal, or an experiment to grow by. Only the text is asked for; a missing measure is flagged later, not refused. */
export function GoalForm({
  desk,
  now,
  onSave,
  onClose,
}: {
  desk: GoalDesk;
  now: () => number;
  onSave: () => Promise<boolean>;
  onClose: () => void;
}) {
  const goal = desk.typed.value;
  const [missing, setMissing] = useState(false);
  const write = (change: Partial<TypedGoal>) => {
    desk.write(change);
    setMissing(false);
  };
  const save = async () => {
    if (goal.text.trim() === '') setMissing(true);
    else if (await onSave()) onClose();
  };
  return (
    <form
      class="note-form"
      noValidate
      aria-label={i18n.t('person.goals.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ChoiceChips
        legend={i18n.t('person.goals.kind')}
        name="goal-kind"
        options={(['goal', 'experiment'] as const).map((value) => ({
          value,
          label: i18n.t(`person.goals.kinds.${value}`),
        }))}
        value={goal.kind}
        onChoose={(kind) => write({ kind })}
      />
      <TextField
        label={i18n.t('person.goals.text')}
        error={missing ? i18n.t('person.goals.empty') : null}
        required
        maxLength={promiseLimit}
        value={goal.text}
        onText={(text) => write({ text })}
      />
      <TextField
        label={i18n.t('person.goals.measure')}
        hint={i18n.t('person.goals.measureHint')}
        maxLength={promiseLimit}
        value={goal.measure}
        onText={(measure) => write({ measure })}
      />
      {goal.kind === 'experiment' && (
        <TextField
          label={i18n.t('person.goals.expected')}
          maxLength={1_000}
          value={goal.expected}
          onText={(expected) => write({ expected })}
        />
      )}
      <DueField now={now()} words={goal.dueWords} onChange={(due, dueWords) => write({ due, dueWords })} />
      <FormHints
        text={[goal.text, goal.measure, goal.expected].join('\n')}
        answers={desk.wording.value}
        now={now}
        canGo={false}
        onAnswer={desk.answer}
      />
      <div class="note-form-foot">
        <Button look="primary" type="submit">
          {i18n.t('person.goals.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {i18n.t('person.cancel')}
        </Button>
        {desk.isBegun() && (
          <Button look="quiet" onPress={desk.clear}>
            {i18n.t('wording.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
