import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportQuestion } from '../../../utils/domain/dry-run.ts';
import { Meta } from '../../ui/Meta.tsx';
import { formatNumber } from '../format.ts';
import { LevelOrder } from './LevelOrder.tsx';
import { SetOptions } from './SetOptions.tsx';

/** More options than this are a list to choose from, not a row of buttons. */
const mostButtons = 6;
/** Every question has a proposed answer, so the later ones may stay folded. */
const mostOpen = 3;

/** A question with one possible answer is none. */
const isOpen = ({ options }: ImportQuestion): boolean =>
  (Array.isArray(options) ? options : options.order).length > 1;

type Answer = (id: string, value: unknown) => void;

export function ImportQuestions({
  questions,
  onAnswer,
}: {
  questions: readonly ImportQuestion[];
  onAnswer: Answer;
}) {
  const open = questions.filter(isOpen);
  // What was answered for the last file stays silent; what is answered now stays where it is.
  const [silent] = useState(() => new Set(open.filter(({ answered }) => answered).map(({ id }) => id)));
  const asked = open.filter(({ id }) => !silent.has(id));
  const before = open.filter(({ id }) => silent.has(id));
  return (
    <>
      {asked.length > 0 && (
        <section class="section" aria-label={i18n.t('options.import.questions')}>
          {asked.slice(0, mostOpen).map((question) => (
            <Question key={question.id} question={question} onAnswer={onAnswer} />
          ))}
          {asked.length > mostOpen && (
            <More summary={i18n.t('options.import.moreQuestions', { count: asked.length - mostOpen })}>
              {asked.slice(mostOpen).map((question) => (
                <Question key={question.id} question={question} onAnswer={onAnswer} />
              ))}
            </More>
          )}
          <Meta>{i18n.t('options.import.asked')}</Meta>
        </section>
      )}
      {before.length > 0 && (
        <More summary={i18n.t('options.import.answeredBefore', { count: formatNumber(before.length) })}>
          {before.map((question) => (
            <Question key={question.id} question={question} onAnswer={onAnswer} />
          ))}
        </More>
      )}
    </>
  );
}

function More({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="more-questions">
      <summary>{summary}</summary>
      <div class="section">{children}</div>
    </details>
  );
}

function Question({ question, onAnswer }: { question: ImportQuestion; onAnswer: Answer }) {
  return (
    <fieldset class="question">
      <legend>
        <bdi>{question.about}</bdi>
      </legend>
      <Options question={question} onAnswer={onAnswer} />
    </fieldset>
  );
}

function Options({ question, onAnswer }: { question: ImportQuestion; onAnswer: Answer }) {
  const { id, options } = question;
  if (!Array.isArray(options)) {
    const chosen = Array.isArray(question.default) ? question.default.filter(isText) : [];
    return (
      <LevelOrder
        levels={chosen.length === options.order.length ? chosen : options.order}
        onOrder={(order) => onAnswer(id, order)}
      />
    );
  }
  if (Array.isArray(question.default)) {
    const chosen = question.default.filter(isText);
    return <SetOptions id={id} options={options} chosen={chosen} onChoose={(next) => onAnswer(id, next)} />;
  }
  if (options.length > mostButtons) {
    return (
      <select
        class="input question-list"
        aria-label={question.about}
        value={String(question.default)}
        onChange={(event) => onAnswer(id, event.currentTarget.value)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === question.default}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div class="question-options">
      {options.map(({ value, label }) => (
        <label key={value} class="question-option">
          <input
            type="radio"
            name={`question-${id}`}
            value={value}
            checked={value === question.default}
            onChange={() => onAnswer(id, value)}
          />
          <span dir="auto">{label}</span>
        </label>
      ))}
    </div>
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
