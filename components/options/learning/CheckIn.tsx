import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { PilotView } from '../../../utils/messaging/calls/learning.ts';
import { questions, type Answers, type PilotModel } from '../../../utils/state/options-learning-pilot.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { formatDay } from '../format.ts';

const longest = 1_000;
const blank: Answers = { worth: '', hindered: '', change: '' };

/** Three questions to the manager, about the tool and nobody else. */
export function CheckIn({ view, pilot }: { view: PilotView; pilot: PilotModel }) {
  const [answers, setAnswers] = useState(blank);
  const empty = questions.every((question) => answers[question].trim() === '');
  const save = async (): Promise<void> => {
    if (await pilot.answer(answers)) setAnswers(blank);
  };
  return (
    <section class="section" aria-labelledby="pilot-check-in">
      <h2 id="pilot-check-in">{i18n.t('learning.pilot.checkIn')}</h2>
      {view.pilot.answers.toReversed().map((said) => (
        <div key={said.at} class="answers">
          <p class="meta">{formatDay(said.at)}</p>
          <dl>
            {questions
              .filter((question) => said[question].trim() !== '')
              .map((question) => (
                <div key={question}>
                  <dt>{i18n.t(`learning.pilot.questions.${question}`)}</dt>
                  <dd dir="auto">{said[question]}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
      {view.pilot.decision === null && (
        <form
          class="section narrow"
          onSubmit={(event) => {
            event.preventDefault();
            if (!empty) void save();
          }}
        >
          {questions.map((question) => (
            <TextArea
              key={question}
              label={i18n.t(`learning.pilot.questions.${question}`)}
              rows={2}
              maxLength={longest}
              value={answers[question]}
              onText={(text) => setAnswers((before) => ({ ...before, [question]: text }))}
            />
          ))}
          <p class="meta">{i18n.t('learning.pilot.noNames')}</p>
          <div class="row-actions">
            <Button type="submit" off={empty}>
              {i18n.t('learning.pilot.save')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
