import './button.css';
import type { Ref, TargetedMouseEvent } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps {
  icon: IconName;
  /** Its accessible name, also shown on hover. */
  label: string;
  onPress: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  size?: 'small' | 'medium';
  pressed?: boolean;
  expanded?: boolean;
  hasPopup?: 'menu' | 'dialog' | 'listbox';
  buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({
  icon,
  label,
  onPress,
  size = 'medium',
  pressed,
  expanded,
  hasPopup,
  buttonRef,
}: IconButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={`icon-button ${size}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-haspopup={hasPopup}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
