import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { hasTooMany, lacksMeasure } from '../../../utils/domain/goals.ts';
import type { Goal } from '../../../utils/domain/records.ts';
import type { PersonModel } from '../../../utils/state/options-person.ts';
import { formatDate, formatDay } from '../../notebook/format.ts';
import { GoalForm } from '../../notebook/GoalForm.tsx';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Meta } from '../../ui/Meta.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { Loaded } from '../Loaded.tsx';

export function PersonGoalList({ model }: { model: PersonModel }) {
  const [adding, setAdding] = useState(false);
  const { goals } = model;
  return (
    <section class="section">
      <h2>{i18n.t('person.goals.title')}</h2>
      {adding ? (
        <GoalForm desk={goals.desk} now={model.now} onSave={goals.add} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button icon="plus" onPress={() => setAdding(true)}>
            {i18n.t('person.goals.add')}
          </Button>
        </div>
      )}
      <Loaded from={goals.list.value}>
        {(list) => (
          <>
            {hasTooMany(list) && <Notice>{i18n.t('person.goals.tooMany')}</Notice>}
            {list.length === 0 ? (
              <Meta>{i18n.t('person.goals.none')}</Meta>
            ) : (
              <ul class="agreed-list" aria-label={i18n.t('person.goals.title')}>
                {list.map((goal) => (
                  <GoalRow key={goal.id} goal={goal} model={model} />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function GoalRow({ goal, model }: { goal: Goal; model: PersonModel }) {
  const { goals } = model;
  const now = model.now();
  const isActive = goal.state === 'active';
  return (
    <li>
      <div class="agreed-facts">
        <Badge>{i18n.t(`person.goals.kinds.${goal.kind}`)}</Badge>
        {!isActive && <Badge>{i18n.t(`person.goals.states.${goal.state}`)}</Badge>}
        {isActive && lacksMeasure(goal) && <Badge tone="warning">{i18n.t('person.goals.noMeasure')}</Badge>}
        {goal.due && <Meta>{i18n.t('person.due.until', { day: formatDate(goal.due, now) })}</Meta>}
      </div>
      <b>
        <UserText text={goal.text} />
      </b>
      <Said label={i18n.t('person.goals.measure')} text={goal.measure} />
      <Said label={i18n.t('person.goals.expected')} text={goal.expected} />
      <Said label={i18n.t('person.goals.actual')} text={goal.actual} />
      {goal.checkIns.length > 0 && (
        <ul class="check-ins" aria-label={i18n.t('person.goals.checkIns')}>
          {goal.checkIns.map((one) => (
            <li key={one.id}>
              <Meta>{formatDay(one.at, now)}</Meta>
              <UserText text={one.text} />
            </li>
          ))}
        </ul>
      )}
      {isActive && <Progress goal={goal} model={model} />}
      <div class="row-actions">
        {isActive ? (
          <>
            <Button size="small" onPress={() => void goals.change(goal, { state: 'reached' })}>
              {i18n.t('person.goals.reach')}
            </Button>
            <Button size="small" look="quiet" onPress={() => void goals.change(goal, { state: 'dropped' })}>
              {i18n.t('person.goals.drop')}
            </Button>
          </>
        ) : (
          <Button size="small" look="quiet" onPress={() => void goals.change(goal, { state: 'active' })}>
            {i18n.t('person.goals.reopen')}
          </Button>
        )}
        <Button size="small" look="quiet" icon="bin" onPress={() => void goals.remove(goal)}>
          {i18n.t('person.goals.remove')}
        </Button>
      </div>
    </li>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <Meta>{label}</Meta>
      <UserText text={text} />
    </div>
  );
}

/** How it goes, and of an experiment what came of it. */
function Progress({ goal, model }: { goal: Goal; model: PersonModel }) {
  const [text, setText] = useState('');
  const isExperiment = goal.kind === 'experiment';
  const keepAs = async (what: 'checkIn' | 'actual') => {
    const kept =
      what === 'checkIn'
        ? await model.goals.checkIn(goal, text)
        : await model.goals.change(goal, { actual: text.trim() });
    if (kept) setText('');
  };
  return (
    <form
      class="agreed-check"
      onSubmit={(event) => {
        event.preventDefault();
        void keepAs('checkIn');
      }}
    >
      <TextField label={i18n.t('person.goals.how')} maxLength={1_000} value={text} onText={setText} />
      <Button size="small" type="submit" off={text.trim() === ''}>
        {i18n.t('person.goals.checkIn')}
      </Button>
      {isExperiment && (
        <Button size="small" off={text.trim() === ''} onPress={() => void keepAs('actual')}>
          {i18n.t('person.goals.asActual')}
        </Button>
      )}
    </form>
  );
}
