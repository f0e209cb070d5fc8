import './person-forms.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { toLocalDay } from '../../utils/domain/local-day.ts';
import type { Behaviours } from '../../utils/state/behaviours.ts';
import type { EvidenceDesk, EvidenceProblem } from '../../utils/state/options-person-evidence.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceChips, KeptChip } from '../ui/Chip.tsx';
import { TextField } from '../ui/Field.tsx';
import { BehaviourPicker } from './BehaviourPicker.tsx';
import { FormHints } from './FormHints.tsx';
import { NoteArea } from './NoteArea.tsx';

/** What was seen, in situation, behaviour and impact. Only the behaviour is asked for. */
export function EvidenceForm({
  desk,
  behaviours,
  now,
  onDone,
}: {
  desk: EvidenceDesk;
  behaviours: Behaviours;
  now: () => number;
  onDone: () => void;
}) {
  const typed = desk.typed.value;
  const problem = desk.problem.value;
  const errorOf = (...of: EvidenceProblem[]): string | null =>
    problem !== null && of.includes(problem) ? i18n.t(`person.evidence.problem.${keys[problem]}`) : null;
  return (
    <form
      class="note-form"
      noValidate
      aria-label={i18n.t('person.evidence.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void desk.save().then((kept) => kept && onDone());
      }}
    >
      <NoteArea
        label={i18n.t('person.evidence.situation')}
        hint={i18n.t('person.evidence.situationHint')}
        maxLength={1_000}
        value={typed.situation}
        onText={(situation) => desk.write({ situation })}
      />
      <NoteArea
        label={i18n.t('person.evidence.behaviour')}
        hint={i18n.t('person.evidence.behaviourHint')}
        error={errorOf('empty', 'over')}
        rows={2}
        value={typed.behaviour}
        onText={(behaviour) => desk.write({ behaviour })}
      />
      <NoteArea
        label={i18n.t('person.evidence.impact')}
        hint={i18n.t('person.evidence.impactHint')}
        maxLength={1_000}
        value={typed.impact}
        onText={(impact) => desk.write({ impact })}
      />
      <FormHints
        text={[typed.situation, typed.behaviour, typed.impact].join('\n')}
        answers={desk.wording.value}
        now={now}
        onAnswer={desk.answer}
      />
      <ChoiceChips
        legend={i18n.t('person.evidence.polarity')}
        name="polarity"
        options={(['strength', 'growth'] as const).map((value) => ({
          value,
          label: i18n.t(`person.evidence.${value}`),
        }))}
        value={typed.polarity}
        onChoose={(polarity) => desk.write({ polarity })}
      />
      <Tied desk={desk} behaviours={behaviours} />
      <div class="note-form-pair">
        <TextField
          type="date"
          label={i18n.t('person.evidence.date')}
          error={errorOf('future', 'no-date')}
          max={toLocalDay(now())}
          value={typed.day === '' ? toLocalDay(now()) : typed.day}
          onText={(day) => desk.write({ day })}
        />
        <TextField
          type="url"
          label={i18n.t('person.evidence.link')}
          hint={desk.linkIsText.value ? i18n.t('person.evidence.linkIsText') : undefined}
          maxLength={2_000}
          value={typed.link}
          onText={(link) => desk.write({ link })}
        />
      </div>
      <div class="note-form-foot">
        <Button look="primary" type="submit" off={desk.saving.value}>
          {i18n.t('person.evidence.save')}
        </Button>
        <Button look="quiet" onPress={onDone}>
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

const keys = { empty: 'empty', over: 'over', future: 'future', 'no-date': 'noDate' } as const;

function Tied({ desk, behaviours }: { desk: EvidenceDesk; behaviours: Behaviours }) {
  const [picking, setPicking] = useState(false);
  const chosen = desk.typed.value.behaviours;
  const list = behaviours.list.value;
  return (
    <div class="note-form-tied">
      <div class="chips">
        {chosen.map((tag) => (
          <KeptChip
            key={tag.behaviourId}
            removeLabel={i18n.t('notebook.untag', { behaviour: tag.text })}
            onRemove={() => desk.untag(tag.behaviourId)}
          >
            {tag.competency || tag.text}
          </KeptChip>
        ))}
        <Button size="small" icon="tag" expanded={picking} onPress={() => setPicking(!picking)}>
          {i18n.t('notebook.tag')}
        </Button>
      </div>
      {picking && list.status === 'ready' && (
        <BehaviourPicker
          all={list.value}
          chosen={chosen}
          onChoose={desk.tag}
          onDrop={desk.untag}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}
