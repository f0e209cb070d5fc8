import './people.css';
import { i18n } from '#i18n';
import { useEffect, useRef } from 'preact/hooks';
import type { OptionsModel } from '../../../utils/state/options.ts';
import type { PeopleModel } from '../../../utils/state/options-people.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Loaded } from '../Loaded.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { PersonEditorView } from './PersonEditorView.tsx';
import { PersonList } from './PersonList.tsx';
import { RemovePerson } from './RemovePerson.tsx';
import { Welcome } from './Welcome.tsx';

export function PeopleScreen({ model }: { model: OptionsModel }) {
  const people = model.people();
  const { rest } = model.route.value;
  const loaded = people.people.value.status === 'ready';

  // `#people/new` and `#people/<id>` lead from the panel and the popup straight to the form.
  useEffect(() => {
    if (!loaded || rest === '') return;
    const list = people.people.peek();
    const person = list.status === 'ready' ? list.value.find(({ id }) => id === rest) : undefined;
    if (person) people.editor.edit(person);
    else if (rest === 'new') people.editor.add();
  }, [loaded, rest, people]);

  // Leaving the form gives the focus back to where it came from.
  const editing = people.editor.open.value?.id ?? null;
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (editing === null && left.current !== null) {
      const row = document.querySelector<HTMLElement>(`[data-person="${left.current}"]`);
      (row ?? document.querySelector<HTMLElement>('main'))?.focus();
    }
    left.current = editing;
  }, [editing]);

  return (
    <>
      {people.editor.open.value ? (
        <PersonEditorView people={people} />
      ) : (
        <Overview model={model} people={people} />
      )}
      <RemovePerson people={people} />
    </>
  );
}

function Overview({ model, people }: { model: OptionsModel; people: PeopleModel }) {
  const unmapped = people.unmapped.value.length;
  return (
    <Loaded from={people.people.value}>
      {(list) =>
        list.length === 0 ? (
          <Welcome sites={model.sites()} onAdd={people.editor.add} />
        ) : (
          <>
            <ScreenHead
              title={i18n.t('options.people.title')}
              lead={i18n.t('options.people.lead')}
              action={
                <Button look="primary" size="large" icon="plus" onPress={people.editor.add}>
                  {i18n.t('options.people.add')}
                </Button>
              }
            />
            {unmapped > 0 && people.roles.value && (
              <Notice>{i18n.t('options.people.unmapped', { count: unmapped })}</Notice>
            )}
            <PersonList people={people} />
          </>
        )
      }
    </Loaded>
  );
}
