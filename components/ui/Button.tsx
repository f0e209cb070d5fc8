import './button.css';
import type { ComponentChildren, Ref, TargetedMouseEvent } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'accent' | 'danger';

interface ButtonProps {
  children: ComponentChildren;
  look?: ButtonLook;
  size?: 'small' | 'medium' | 'large';
  icon?: IconName;
  type?: 'button' | 'submit';
  /** Cannot be used now. The button stays in the tab order, so that its reason can be read. */
  off?: boolean | undefined;
  /** Id of the text that says why it is off, or what it does. */
  describedBy?: string | undefined;
  /** Its name where the text alone would be the same on many buttons. */
  label?: string | undefined;
  onPress?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  look = 'secondary',
  size = 'medium',
  icon,
  type = 'button',
  off = false,
  describedBy,
  label,
  onPress,
  pressed,
  expanded,
  controls,
  buttonRef,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      type={type}
      class={`button ${look} ${size}`}
      aria-disabled={off ? 'true' : undefined}
      aria-describedby={describedBy}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onPress?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A link that stands where a button would. */
export function ButtonLink({
  children,
  href,
  look = 'secondary',
  size = 'medium',
  newTab = false,
}: {
  children: ComponentChildren;
  href: string;
  look?: ButtonLook;
  size?: 'small' | 'medium' | 'large';
  newTab?: boolean;
}) {
  return (
    <a
      class={`button ${look} ${size}`}
      href={href}
      {...(newTab ? { target: '_blank', rel: 'noreferrer noopener' } : {})}
    >
      <span>{children}</span>
    </a>
  );
}
