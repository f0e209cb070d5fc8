import './field.css';
import { Field } from './Field.tsx';
import { Icon } from './Icon.tsx';

export interface SelectOption {
  value: string;
  label: string;
}

/** The browser's own list of choices, drawn like the other fields. */
export function Select({
  label,
  labelHidden,
  hint,
  error,
  options,
  value,
  onChoose,
  off = false,
}: {
  label: string;
  labelHidden?: boolean;
  hint?: string;
  error?: string | null;
  options: readonly SelectOption[];
  value: string;
  onChoose: (value: string) => void;
  off?: boolean;
}) {
  return (
    <Field label={label} labelHidden={labelHidden ?? false} hint={hint} error={error}>
      {(ids) => (
        <span class="select">
          <select
            {...ids}
            class="input"
            value={value}
            disabled={off}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Field>
  );
}
