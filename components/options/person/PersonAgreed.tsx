import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { promiseLimit } from '../../../utils/domain/limits.ts';
import type { Action } from '../../../utils/domain/records.ts';
import type { PersonModel } from '../../../utils/state/options-person.ts';
import { DueField } from '../../notebook/DueField.tsx';
import { daysUntil, formatDate } from '../../notebook/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge, ChoiceChips } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Meta } from '../../ui/Meta.tsx';
import { Loaded } from '../Loaded.tsx';
import { PersonGoalList } from './PersonGoals.tsx';

/** What was promised on both sides, and what the person works towards. */
export function PersonAgreed({ model, name }: { model: PersonModel; name: string }) {
  return (
    <div class="agreed">
      <section class="section">
        <h2>{i18n.t('person.promises.title')}</h2>
        <AddPromise model={model} name={name} />
        <Loaded from={model.promises.list.value}>
          {(list) =>
            list.length === 0 ? (
              <Meta>{i18n.t('person.promises.none')}</Meta>
            ) : (
              <ul class="agreed-list" aria-label={i18n.t('person.promises.title')}>
                {list.map((action) => (
                  <PromiseRow key={action.id} action={action} model={model} name={name} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
      <PersonGoalList model={model} />
    </div>
  );
}

function PromiseRow({ action, model, name }: { action: Action; model: PersonModel; name: string }) {
  const { due, doneAt, owner, text } = action;
  const isOverdue = due !== null && doneAt === null && daysUntil(due, model.now()) < 0;
  return (
    <li>
      <label class={doneAt === null ? '' : 'agreed-done'}>
        <input
          type="checkbox"
          checked={doneAt !== null}
          onChange={(event) => void model.promises.setDone(action, event.currentTarget.checked)}
        />
        <span dir="auto">{text}</span>
      </label>
      <span class="agreed-facts">
        <Meta>{owner === 'me' ? i18n.t('notebook.ownerMe') : name}</Meta>
        {due !== null && <Meta>{i18n.t('person.due.until', { day: formatDate(due, model.now()) })}</Meta>}
        {isOverdue && <Badge tone="warning">{i18n.t('person.due.overdue')}</Badge>}
        <IconButton
          size="small"
          icon="bin"
          label={i18n.t('person.promises.remove', { text: text.slice(0, 60) })}
          onPress={() => void model.promises.remove(action)}
        />
      </span>
    </li>
  );
}

function AddPromise({ model, name }: { model: PersonModel; name: string }) {
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<Action['owner']>('me');
  const [due, setDue] = useState<{ due: string | null; dueText: string }>({ due: null, dueText: '' });
  const [made, setMade] = useState(0);
  const [missing, setMissing] = useState(false);
  const add = async () => {
    if (text.trim() === '') return setMissing(true);
    if (!(await model.promises.add({ text, owner, ...due }))) return;
    setText('');
    setDue({ due: null, dueText: '' });
    setMade(made + 1);
  };
  return (
    <form
      class="agreed-add"
      noValidate
      aria-label={i18n.t('person.promises.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={i18n.t('person.promises.text')}
        error={missing ? i18n.t('person.promises.empty') : null}
        maxLength={promiseLimit}
        value={text}
        onText={(next) => {
          setText(next);
          setMissing(false);
        }}
      />
      <DueField
        key={made}
        now={model.now()}
        onChange={(next, words) => setDue({ due: next, dueText: words })}
      />
      <ChoiceChips
        legend={i18n.t('notebook.owner')}
        name="promise-owner"
        options={[
          { value: 'me', label: i18n.t('notebook.ownerMe') },
          { value: 'them', label: name },
        ]}
        value={owner}
        onChoose={setOwner}
      />
      <Button type="submit">{i18n.t('person.promises.add')}</Button>
    </form>
  );
}
