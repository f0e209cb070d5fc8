import { i18n } from '#i18n';
import type { SitesModel } from '../../../utils/state/options-sites.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';

/** An address and the button that asks the browser for it. */
export function AddressField({
  field,
  model,
  label,
  labelHidden = false,
  hint,
  wrong,
  act,
}: {
  field: string;
  model: SitesModel;
  label: string;
  /** It stands above already. */
  labelHidden?: boolean;
  hint: string;
  wrong: string;
  /** Name of the button. */
  act: string;
}) {
  return (
    <form
      class={labelHidden ? 'site-address bare' : 'site-address'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void model.grantTyped(field);
      }}
    >
      <TextField
        type="url"
        label={label}
        labelHidden={labelHidden}
        hint={hint}
        error={model.wrong.value.has(field) ? wrong : null}
        value={model.typed.value[field] ?? ''}
        maxLength={300}
        onText={(text) => model.type(field, text)}
      />
      <Button type="submit" label={act}>
        {i18n.t('sites.allow')}
      </Button>
    </form>
  );
}
