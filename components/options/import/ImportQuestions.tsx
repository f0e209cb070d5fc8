import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportMessage, ImportQuestion } from '../../../utils/domain/dry-run.ts';
import { Button } from '../../ui/Button.tsx';
import { Meta } from '../../ui/Meta.tsx';
import { formatNumber } from '../format.ts';
import { useGrowing } from '../use-growing.ts';
import { Answers } from './Answers.tsx';
import { LetterSample } from './LetterSample.tsx';
import { questionText } from './words.ts';

/** Every question has a proposed answer, so the later ones may stay folded. */
const mostOpen = 3;
/** Drawn in one task. */
const atOnce = 4;

/** A question with one possible answer is none, but for the roles: there a name can be given. */
const isOpen = ({ code, options }: ImportQuestion): boolean =>
  code === 'Q-ROLE-SCOPE' || (Array.isArray(options) ? options : options.order).length > 1;

interface QuestionsProps {
  questions: readonly ImportQuestion[];
  messages: readonly ImportMessage[];
  onAnswer: (id: string, value: unknown) => void;
  onAskAgain: () => void;
}

export function ImportQuestions({ questions, messages, onAnswer, onAskAgain }: QuestionsProps) {
  const open = questions.filter(isOpen);
  // What was answered for the last file stays silent; what is answered now stays where it is.
  const [silent] = useState(() => new Set(open.filter(({ answered }) => answered).map(({ id }) => id)));
  const asked = open.filter(({ id }) => !silent.has(id));
  const before = open.filter(({ id }) => silent.has(id));
  const drawn = useGrowing(open.length, atOnce);
  const show = (question: ImportQuestion) => (
    <fieldset key={question.id} class="question">
      <legend dir="auto">{questionText(question)}</legend>
      {question.code === 'Q-MOJIBAKE' && <LetterSample messages={messages} />}
      <Answers question={question} onAnswer={(value) => onAnswer(question.id, value)} />
    </fieldset>
  );
  return (
    <>
      {asked.length > 0 && (
        <section class="section" aria-label={i18n.t('options.import.questions')}>
          {asked.slice(0, mostOpen).map(show)}
          {asked.length > mostOpen && (
            <More summary={i18n.t('options.import.moreQuestions', { count: asked.length - mostOpen })}>
              {asked.slice(mostOpen, drawn).map(show)}
            </More>
          )}
          <Meta>{i18n.t('options.import.asked')}</Meta>
        </section>
      )}
      {before.length > 0 && (
        <section class="answered-before">
          <More summary={i18n.t('options.import.answeredBefore', { count: formatNumber(before.length) })}>
            {before.slice(0, drawn).map(show)}
          </More>
          <Button look="quiet" size="small" onPress={onAskAgain}>
            {i18n.t('importing.again')}
          </Button>
        </section>
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
