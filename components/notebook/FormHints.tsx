import './wording.css';
import { useRef } from 'preact/hooks';
import type { WordingAnswers } from '../../utils/domain/wording/answers.ts';
import { focusWord } from './focus-word.ts';
import { WordingHints } from './later-parts.ts';

/** Hints on the words of a form; a word is looked for in the fields beside them. */
export function FormHints({
  text,
  answers,
  now,
  canGo,
  onAnswer,
}: {
  /** All that was typed into the form. */
  text: string;
  answers: WordingAnswers;
  now: () => number;
  canGo?: boolean;
  onAnswer: (answers: WordingAnswers) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} class="form-hints">
      {text.trim() !== '' && (
        <WordingHints
          text={text}
          answers={answers}
          now={now}
          canGo={canGo ?? true}
          onAnswer={onAnswer}
          onEdit={({ word }) => focusWord(box.current?.closest('form') ?? box.current?.parentElement, word)}
        />
      )}
    </div>
  );
}
