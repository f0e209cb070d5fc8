import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { behavioursLimit, noteLimit } from '../../../utils/domain/limits.ts';
import type { CopyForm, PromoteModel } from '../../../utils/state/options-review-promote.ts';
import { BehaviourPicker } from '../../notebook/BehaviourPicker.tsx';
import { FormHints } from '../../notebook/FormHints.tsx';
import { KindChips } from '../../notebook/KindChips.tsx';
import { NoteArea } from '../../notebook/NoteArea.tsx';
import { noteKinds } from '../../notebook/texts.ts';
import { Button } from '../../ui/Button.tsx';
import { KeptChip } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/Field.tsx';
import { formatNumber } from '../format.ts';

const problemText = (problem: CopyForm['problem']): string | null => {
  switch (problem) {
    case 'empty':
      return i18n.t('review.promote.problem_empty');
    case 'too-long':
      return i18n.t('review.promote.problem_too_long', { limit: formatNumber(noteLimit) });
    case 'no-date':
      return i18n.t('review.promote.problem_no_date');
    case null:
      return null;
  }
};

/** The copy, before it goes into the review. */
export function CopyEditor({ promote }: { promote: PromoteModel }) {
  const [picking, setPicking] = useState(false);
  const form = promote.form.value;
  if (!form) return null;
  const { text, kind, behaviours, date, wording, problem, candidate } = form;
  const list = promote.behaviours.list.value;
  return (
    <form
      class="review-copy section"
      noValidate
      aria-label={i18n.t('review.promote.copyTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        void promote.save();
      }}
    >
      <h2>{i18n.t('review.promote.copyTitle')}</h2>
      <NoteArea
        label={i18n.t('review.promote.text')}
        rows={3}
        value={text}
        error={problem === 'no-date' ? null : problemText(problem)}
        onText={(next) => promote.change({ text: next })}
      />
      <FormHints
        text={text}
        answers={wording}
        now={promote.now}
        canGo={false}
        onAnswer={(next) => promote.change({ wording: next })}
      />
      <KindChips
        name={`kind-${candidate.note.id}`}
        kinds={noteKinds}
        value={kind}
        onChoose={(next) => next !== 'promise' && promote.change({ kind: next })}
      />
      <div class="chips">
        {behaviours.map((tag) => (
          <KeptChip
            key={tag.behaviourId}
            removeLabel={i18n.t('review.promote.untie', { text: tag.text })}
            onRemove={() => promote.change({ behaviours: behaviours.filter((one) => one !== tag) })}
          >
            {tag.text}
          </KeptChip>
        ))}
        {!picking && behaviours.length < behavioursLimit && (
          <Button size="small" look="quiet" icon="plus" onPress={() => setPicking(true)}>
            {i18n.t('review.promote.tie')}
          </Button>
        )}
      </div>
      {picking && (
        <BehaviourPicker
          all={list.status === 'ready' ? list.value : []}
          chosen={behaviours}
          onChoose={(tag) => promote.change({ behaviours: [...behaviours, tag] })}
          onDrop={(id) =>
            promote.change({ behaviours: behaviours.filter(({ behaviourId }) => behaviourId !== id) })
          }
          onClose={() => setPicking(false)}
        />
      )}
      <div class="filters">
        <TextField
          type="date"
          label={i18n.t('review.promote.date')}
          value={date}
          error={problem === 'no-date' ? problemText(problem) : null}
          onText={(next) => promote.change({ date: next })}
        />
      </div>
      <div class="row-actions">
        <Button look="primary" type="submit">
          {i18n.t('review.promote.save')}
        </Button>
        <Button look="quiet" onPress={promote.close}>
          {i18n.t('review.promote.cancel')}
        </Button>
      </div>
    </form>
  );
}
