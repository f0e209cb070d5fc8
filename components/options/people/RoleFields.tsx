import { i18n } from '#i18n';
import type { PeopleModel } from '../../../utils/state/options-people.ts';
import { Select, type SelectOption } from '../../ui/Select.tsx';

/** A role or level that the present map does not have stays choosable, so that saving does not lose it. */
const keepGone = (options: SelectOption[], value: string): SelectOption[] =>
  options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: i18n.t('options.people.goneOption') }];

export function RoleFields({ people }: { people: PeopleModel }) {
  const { editor } = people;
  const form = editor.form.value;
  const roles = people.roles.value?.roles ?? [];
  const role = roles.find(({ id }) => id === form.roleId);
  const hasMap = people.roles.value !== null;
  return (
    <>
      <Select
        label={i18n.t('options.people.role')}
        {...(hasMap ? {} : { hint: i18n.t('options.people.noMap') })}
        value={form.roleId}
        options={keepGone(
          [
            { value: '', label: i18n.t('options.people.roleNone') },
            ...roles.map(({ id, name }) => ({ value: id, label: name })),
          ],
          form.roleId,
        )}
        onChoose={(roleId) => editor.change({ roleId })}
      />
      <Select
        label={i18n.t('options.people.level')}
        {...(form.roleId === '' && hasMap ? { hint: i18n.t('options.people.roleFirst') } : {})}
        off={form.roleId === ''}
        value={form.levelId}
        options={keepGone(
          [
            { value: '', label: i18n.t('options.people.levelNone') },
            ...(role?.levels ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ],
          form.levelId,
        )}
        onChoose={(levelId) => editor.change({ levelId })}
      />
    </>
  );
}
