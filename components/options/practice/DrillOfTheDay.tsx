import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ChosenDrill } from '../../../utils/domain/learning/drill.ts';
import type { PracticeModel } from '../../../utils/state/options-practice.ts';
import { grades, type DrillModel } from '../../../utils/state/options-practice-today.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatDay } from '../format.ts';
import { Loaded } from '../Loaded.tsx';

/** Two minutes, once a day at most; off by one press. */
export function DrillOfTheDay({ practice }: { practice: PracticeModel }) {
  const { drill } = practice;
  return (
    <Loaded from={drill.today.value}>
      {(today) => {
        switch (today.state) {
          case 'off':
            return (
              <EmptyState
                action={
                  <Button onPress={() => void drill.switch(true)}>
                    {i18n.t('learning.practice.switchOn')}
                  </Button>
                }
              >
                {i18n.t('learning.practice.off')}
              </EmptyState>
            );
          case 'done':
            return <Done drill={drill} />;
          case 'none':
            return (
              <Quiet drill={drill}>
                <EmptyState>{i18n.t('learning.practice.none')}</EmptyState>
              </Quiet>
            );
          case 'ready':
            return (
              <Quiet drill={drill}>
                <Drill
                  key={today.chosen.key}
                  chosen={today.chosen}
                  drill={drill}
                  type={practice.sessions.value.find(({ id }) => id === today.chosen.type)?.name ?? null}
                />
              </Quiet>
            );
        }
      }}
    </Loaded>
  );
}

function Quiet({ drill, children }: { drill: DrillModel; children: ComponentChildren }) {
  return (
    <div class="section wide-gaps">
      {children}
      <div class="row-actions">
        <Button size="small" look="quiet" onPress={() => void drill.switch(false)}>
          {i18n.t('learning.practice.switchOff')}
        </Button>
      </div>
    </div>
  );
}

function Done({ drill }: { drill: DrillModel }) {
  const next = drill.next.value;
  return (
    <div role="status">
      <EmptyState
        title={i18n.t('learning.practice.done')}
        action={
          next !== null && (
            <Button size="small" look="quiet" icon="undo" onPress={() => void drill.undo()}>
              {i18n.t('options.undo')}
            </Button>
          )
        }
      >
        {next === null
          ? i18n.t('learning.practice.tomorrow')
          : i18n.t('learning.practice.comesBack', { day: formatDay(next) })}
      </EmptyState>
    </div>
  );
}

function Drill({ chosen, drill, type }: { chosen: ChosenDrill; drill: DrillModel; type: string | null }) {
  const { title, situation, question, model, tryIt } = chosen.drill;
  const open = drill.open.value;
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) answer.current?.focus();
  }, [open]);
  return (
    <article class="drill" aria-labelledby="drill-title">
      <header>
        <h2 id="drill-title" dir="auto">
          {title}
        </h2>
        <p class="meta">
          {type === null
            ? i18n.t('learning.practice.twoMinutes')
            : i18n.t('learning.practice.forToday', { type })}
          {chosen.repeated && <> · {i18n.t('learning.practice.repeated')}</>}
        </p>
      </header>
      <p dir="auto">{situation}</p>
      <p class="drill-question" dir="auto">
        {question}
      </p>
      {open ? (
        <>
          <div
            ref={answer}
            class="drill-answer"
            tabIndex={-1}
            role="group"
            aria-label={i18n.t('learning.practice.model')}
          >
            <h3>{i18n.t('learning.practice.model')}</h3>
            <p dir="auto">{model}</p>
            <p class="meta" dir="auto">
              {tryIt.replaceAll('{name}', chosen.name ?? i18n.t('learning.practice.somebody'))}
            </p>
          </div>
          <fieldset class="grades">
            <legend>{i18n.t('learning.practice.howWasIt')}</legend>
            {grades.map((grade) => (
              <Button key={grade} onPress={() => void drill.answer(grade)}>
                {i18n.t(`learning.practice.grades.${grade}`)}
              </Button>
            ))}
          </fieldset>
          <p class="meta">{i18n.t('learning.practice.spacing')}</p>
        </>
      ) : (
        <div class="row-actions">
          <Button look="primary" onPress={drill.show}>
            {i18n.t('learning.practice.show')}
          </Button>
        </div>
      )}
    </article>
  );
}
