import './chip.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** On or off. */
export function Chip({
  children,
  pressed,
  onPress,
  icon,
}: {
  children: ComponentChildren;
  pressed: boolean;
  onPress: () => void;
  icon?: IconName;
}) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </button>
  );
}

/** One of a few: radio buttons underneath, so the arrow keys work as everywhere. */
export function ChoiceChips<T extends string>({
  legend,
  name,
  options,
  value,
  onChoose,
}: {
  /** Says what is chosen; read, not shown. */
  legend: string;
  name: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
}) {
  return (
    <div role="radiogroup" aria-label={legend} class="chips">
      {options.map((option) => (
        <label key={option.value} class="chip">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

/** Something chosen that can be taken away again. */
export function KeptChip({
  children,
  removeLabel,
  onRemove,
}: {
  children: string;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <span class="chip chip-kept">
      <span dir="auto" title={children}>
        {children}
      </span>
      <button type="button" class="chip-remove" aria-label={removeLabel} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}

/** A state in a word, never in colour alone. */
export function Badge({
  children,
  tone = 'plain',
  icon,
}: {
  children: ComponentChildren;
  tone?: 'plain' | 'coaching' | 'evaluation' | 'warning';
  icon?: IconName;
}) {
  return (
    <span class={`badge ${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
