import './button.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, type ButtonLook } from './Button.tsx';

/** The browser's own file chooser behind a button of ours. The same file can be chosen twice in a row. */
export function FileButton({
  children,
  accept,
  multiple = false,
  look = 'primary',
  size = 'large',
  off = false,
  onChoose,
}: {
  children: ComponentChildren;
  accept: string;
  multiple?: boolean;
  look?: ButtonLook;
  size?: 'medium' | 'large';
  off?: boolean;
  onChoose: (files: File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} size={size} off={off} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
