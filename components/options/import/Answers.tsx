import type { ImportQuestion } from '../../../utils/domain/dry-run.ts';
import { LevelOrder } from './LevelOrder.tsx';
import { RoleScope } from './RoleScope.tsx';
import { SetOptions } from './SetOptions.tsx';
import { optionText, questionText } from './words.ts';

/** More options than this are a list to choose from, not a row of buttons. */
const mostButtons = 6;

const isText = (value: unknown): value is string => typeof value === 'string';

/** The answers a question may have, the one in use chosen. */
export function Answers({
  question,
  onAnswer,
}: {
  question: ImportQuestion;
  onAnswer: (value: unknown) => void;
}) {
  const { id, code, options } = question;
  if (!Array.isArray(options)) {
    const chosen = Array.isArray(question.default) ? question.default.filter(isText) : [];
    return (
      <LevelOrder
        levels={chosen.length === options.order.length ? chosen : options.order}
        onOrder={onAnswer}
      />
    );
  }
  const choices = options.map((option) => ({ value: option.value, label: optionText(code, option) }));
  if (code === 'Q-ROLE-SCOPE') {
    return <RoleScope all={choices[0]?.label ?? ''} scope={String(question.default)} onScope={onAnswer} />;
  }
  if (Array.isArray(question.default)) {
    const chosen = question.default.filter(isText);
    return <SetOptions id={id} options={choices} chosen={chosen} onChoose={onAnswer} />;
  }
  const isChosen = (value: string): boolean => value === String(question.default);
  if (choices.length > mostButtons) {
    return (
      <select
        class="input question-list"
        aria-label={questionText(question)}
        value={String(question.default)}
        onChange={(event) => onAnswer(event.currentTarget.value)}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value} selected={isChosen(value)}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div class="question-options">
      {choices.map(({ value, label }) => (
        <label key={value} class="question-option">
          <input
            type="radio"
            name={`question-${id}`}
            value={value}
            checked={isChosen(value)}
            onChange={() => onAnswer(value)}
          />
          <span dir="auto">{label}</span>
        </label>
      ))}
    </div>
  );
}
