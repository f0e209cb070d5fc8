import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';

/** All roles, or one whose name is given. `scope` is `all` or that name. */
export function RoleScope({
  all,
  scope,
  onScope,
}: {
  all: string;
  scope: string;
  onScope: (scope: string) => void;
}) {
  const [name, setName] = useState(scope === 'all' ? '' : scope);
  const [open, setOpen] = useState(scope !== 'all');
  return (
    <>
      <div class="question-options">
        <label class="question-option">
          <input
            type="radio"
            name="role-scope"
            checked={!open}
            onChange={() => {
              setOpen(false);
              if (scope !== 'all') onScope('all');
            }}
          />
          {all}
        </label>
        <label class="question-option">
          <input type="radio" name="role-scope" checked={open} onChange={() => setOpen(true)} />
          {i18n.t('importing.onlyRole')}
        </label>
      </div>
      {open && (
        <form
          class="role-scope"
          onSubmit={(event) => {
            event.preventDefault();
            const given = name.trim();
            if (given !== '' && given !== scope) onScope(given);
          }}
        >
          <TextField label={i18n.t('importing.roleName')} value={name} maxLength={200} onText={setName} />
          <Button type="submit">{i18n.t('importing.useRole')}</Button>
        </form>
      )}
    </>
  );
}
