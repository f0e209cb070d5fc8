import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PeopleModel } from '../../../utils/state/options-people.ts';
import type { PersonField } from '../../../utils/state/options-person-form.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatList } from '../format.ts';
import { fieldName, refusalText } from '../words.ts';
import { PersonFields } from './PersonFields.tsx';

/** The form in place of the list. */
export function PersonEditorView({ people }: { people: PeopleModel }) {
  const { editor } = people;
  const before = editor.open.value?.before ?? null;
  const form = useRef<HTMLFormElement>(null);
  const [told, setTold] = useState('');

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [before]);

  const save = async (): Promise<void> => {
    setTold('');
    if (await editor.save()) return;
    const fields = Object.keys(editor.problems.value) as PersonField[];
    if (fields.length > 0) {
      setTold(i18n.t('options.people.fix', { fields: formatList(fields.map(fieldName)) }));
    }
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };

  return (
    <form
      ref={form}
      class="section person-form"
      noValidate
      aria-labelledby="person-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) editor.close();
      }}
    >
      <h1 id="person-title" class="person-title">
        {before
          ? i18n.t('options.people.editTitle', { name: before.name })
          : i18n.t('options.people.newTitle')}
      </h1>
      {editor.refusal.value && (
        <Notice tone="danger" announce>
          {refusalText(editor.refusal.value)}
        </Notice>
      )}
      <PersonFields people={people} />
      <LiveRegion text={told} urgent />
      <div class="row-actions">
        <Button look="primary" size="large" type="submit" off={editor.saving.value}>
          {i18n.t('options.people.save')}
        </Button>
        <Button look="quiet" size="large" onPress={editor.close}>
          {i18n.t('options.cancel')}
        </Button>
        {before && (
          <ButtonLink look="quiet" size="large" href={`#review/${before.id}`}>
            {i18n.t('review.open')}
          </ButtonLink>
        )}
        {before && (
          <span class="push">
            <Button look="quiet" icon="bin" onPress={() => void people.askRemoval(before)}>
              {i18n.t('options.people.remove')}
            </Button>
          </span>
        )}
      </div>
    </form>
  );
}
