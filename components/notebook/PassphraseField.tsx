import type { Ref } from 'preact';
import { Field } from '../ui/Field.tsx';

/** Password managers and pasting are welcome. `known`: one that exists, not one that is being chosen. */
export function PassphraseField({
  label,
  value,
  onText,
  known,
  hint,
  error,
  inputRef,
}: {
  label: string;
  value: string;
  onText: (text: string) => void;
  known: boolean;
  hint?: string;
  error?: string | null;
  inputRef?: Ref<HTMLInputElement>;
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <input
          {...ids}
          ref={inputRef ?? null}
          class="input"
          type="password"
          value={value}
          autocomplete={known ? 'current-password' : 'new-password'}
          spellcheck={false}
          required
          maxLength={1_000}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
