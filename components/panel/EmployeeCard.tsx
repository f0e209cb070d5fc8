import './notes.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { RoleGuess } from '../../utils/domain/guess-role.ts';
import type { EmployeeCard as Card } from '../../utils/messaging/calls/employee.ts';
import { createEmployeeDesk, type EmployeeDesk } from '../../utils/state/panel-employee.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { formatDay, formatDays, formatNumber } from '../notebook/format.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Facts as FactLine } from '../ui/Facts.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { copyText } from './copy-text.ts';
import { Section } from './Section.tsx';

const guessText = ({ role, level }: RoleGuess): string =>
  level
    ? i18n.t('employee.looksLike', { role: role.name, level: level.name })
    : i18n.t('employee.looksLikeRole', { role: role.name });

/** Beside somebody's HR page: what its title seems to say, and what may be copied into a review. Nothing goes into the page. */
export function EmployeeCard({ panel, brief }: { panel: Panel; brief: Brief }) {
  const desk = panel.open(createEmployeeDesk);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => void desk.load(), [desk, brief]);
  const card = desk.card.value;
  const refused = desk.refused.value;
  const set = desk.set.value;
  const justSet = set?.personId === brief.person?.id ? set : null;
  // The button that was pressed is gone.
  useEffect(() => status.current?.focus(), [justSet]);
  if (!card || card.personId !== brief.person?.id) return null;
  const evaluation = brief.mode === 'evaluation';
  return (
    <Section title={i18n.t('employee.title')}>
      <div class="choose">
        {justSet && (
          <p ref={status} tabIndex={-1} role="status" class="acts">
            <Meta>{justSet.undo ? i18n.t('employee.done') : i18n.t('employee.undone')}</Meta>
            {justSet.undo && (
              <Button look="accent" size="small" onPress={() => void desk.takeBack()}>
                {i18n.t('notebook.undo')}
              </Button>
            )}
          </p>
        )}
        {card.guess && <Question card={card} guess={card.guess} desk={desk} />}
        {refused && (
          <Notice tone="warning" announce>
            {refusalText(refused)}
          </Notice>
        )}
        {evaluation ? (
          <Promoted card={card} desk={desk} panel={panel} />
        ) : (
          <Facts card={card} brief={brief} panel={panel} />
        )}
      </div>
    </Section>
  );
}

function Question({ card, guess, desk }: { card: Card; guess: RoleGuess; desk: EmployeeDesk }) {
  return (
    <div class="choose" role="group" aria-label={guessText(guess)}>
      <p dir="auto">{guessText(guess)}</p>
      {card.title && (
        <Meta>
          <span dir="auto">{i18n.t('employee.because', { title: card.title })}</span>
        </Meta>
      )}
      <div class="acts">
        <Button size="small" look="primary" onPress={() => void desk.accept()}>
          {i18n.t('employee.set')}
        </Button>
        <Button size="small" onPress={() => void desk.refuse()}>
          {i18n.t('employee.notThis')}
        </Button>
      </div>
    </div>
  );
}

/** Only where coaching is shown. */
function Facts({ card, brief, panel }: { card: Card; brief: Brief; panel: Panel }) {
  const { lastTime, actions } = brief;
  const { rhythm = null, focus = [] } = card.coaching ?? {};
  return (
    <>
      <Meta>
        {lastTime
          ? i18n.t('employee.last', { day: formatDay(lastTime.at, panel.now()) })
          : i18n.t('employee.never')}
      </Meta>
      {rhythm && <FactLine facts={rhythmTexts(rhythm, panel.now())} />}
      <Meta>{i18n.t('employee.open', { count: formatNumber(actions.length) })}</Meta>
      <InFocus focus={focus} brief={brief} />
    </>
  );
}

type Rhythm = NonNullable<NonNullable<Card['coaching']>['rhythm']>;

const rhythmTexts = ({ state, agreedDays, dueOn, overdueDays }: Rhythm, now: number): (string | null)[] => {
  if (agreedDays === null) return [i18n.t('employee.noRhythm')];
  const agreed = i18n.t('employee.rhythm', { days: formatDays(agreedDays) });
  if (state === 'paused') return [agreed, i18n.t('employee.paused')];
  if (overdueDays > 0) return [agreed, i18n.t('employee.overdue', { days: formatDays(overdueDays) })];
  // Noon: a day has no zone, and must not become the one before.
  const day = dueOn && formatDay(Date.parse(`${dueOn}T12:00`), now);
  return [agreed, day && i18n.t('employee.due', { day })];
};

/** What to look out for: the behaviour of a competency in focus, or its name where role and level have none. */
function InFocus({ focus, brief }: { focus: readonly string[]; brief: Brief }) {
  if (focus.length === 0) return <Meta>{i18n.t('employee.noFocus')}</Meta>;
  return (
    <>
      <h3 class="meta" id="employee-focus">
        {i18n.t('employee.focus')}
      </h3>
      <ul class="choose" aria-labelledby="employee-focus">
        {focus.map((competency) => {
          const behaviour = brief.behaviours.find((one) => one.competency === competency);
          return (
            <li key={competency}>
              <bdi>{competency}</bdi>
              {behaviour && (
                <p class="meta" dir="auto">
                  {behaviour.text}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Promoted({ card, desk, panel }: { card: Card; desk: EmployeeDesk; panel: Panel }) {
  const [copied, setCopied] = useState<{ id: string; done: boolean } | null>(null);
  const copy = async (id: string, text: string) => {
    const done = await copyText(text);
    setCopied({ id, done });
    if (done) await desk.noteCopy();
  };
  if (card.promoted.length === 0) return <Meta>{i18n.t('employee.noEvidence')}</Meta>;
  return (
    <>
      <Meta>{i18n.t('employee.evidence')}</Meta>
      <ul class="choose">
        {card.promoted.map(({ id, text, at }) => (
          <li key={id} class="choose">
            <p class="quote private" dir="auto">
              {text}
            </p>
            <div class="acts">
              <Meta>{formatDay(at, panel.now())}</Meta>
              <Button
                size="small"
                label={i18n.t('employee.copyLabel', { day: formatDay(at, panel.now()) })}
                onPress={() => void copy(id, text)}
              >
                {i18n.t('employee.copy')}
              </Button>
              <span role="status">
                {copied?.id === id && (
                  <Meta>
                    {copied.done ? i18n.t('panel.toast.copied') : i18n.t('panel.toast.copyBlocked')}
                  </Meta>
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
