import './field.css';
import type { ComponentChildren, Ref, TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useGrowing } from './grow.ts';
import { Icon } from './Icon.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface Described {
  label: string;
  /** The label is read but not drawn. */
  labelHidden?: boolean;
  hint?: string | undefined;
  /** What is wrong and what to do, in one sentence. */
  error?: string | null | undefined;
}

/** What a control must carry to belong to its label, hint and error. */
export interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

/** A label, a control, its hint and its error, tied together for whoever cannot see them. */
export function Field({
  label,
  labelHidden = false,
  hint,
  error,
  children,
}: Described & { children: (ids: FieldIds) => ComponentChildren }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}</label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="field-error">
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

interface TextProps extends Described {
  value: string;
  onText: (text: string) => void;
  placeholder?: string;
  maxLength?: number;
  onBlur?: () => void;
  onKeyDown?: (event: TargetedKeyboardEvent<HTMLElement>) => void;
}

export function TextField({
  value,
  onText,
  placeholder,
  maxLength,
  onBlur,
  onKeyDown,
  type = 'text',
  autoComplete = 'off',
  inputRef,
  required = false,
  min,
  max,
  ...described
}: TextProps & {
  type?: 'text' | 'email' | 'date' | 'number' | 'search' | 'url';
  autoComplete?: string;
  inputRef?: Ref<HTMLInputElement>;
  required?: boolean;
  min?: string | number;
  max?: string | number;
}) {
  return (
    <Field {...described}>
      {(ids) => (
        <input
          {...ids}
          ref={inputRef ?? null}
          class="input"
          // Preact's types split inputs by type; all of these take the same attributes here.
          type={type as 'url'}
          dir={type === 'text' || type === 'search' ? 'auto' : undefined}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          autocomplete={autoComplete}
          required={required}
          min={min}
          max={max}
          onInput={(event) => onText(event.currentTarget.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}

export function TextArea({
  value,
  onText,
  placeholder,
  maxLength,
  onBlur,
  onKeyDown,
  onPaste,
  rows = 1,
  ...described
}: TextProps & { rows?: number; onPaste?: (event: TargetedClipboardEvent<HTMLTextAreaElement>) => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useGrowing(area, value);
  return (
    <Field {...described}>
      {(ids) => (
        <textarea
          {...ids}
          ref={area}
          class="input"
          dir="auto"
          rows={rows}
          autocomplete="off"
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          onInput={(event) => onText(event.currentTarget.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      )}
    </Field>
  );
}
