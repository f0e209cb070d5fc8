import { signal, type ReadonlySignal } from '@preact/signals';

/** Every destructive act can be taken back for this long. */
const undoMs = 10_000;

export interface Toast<Code extends string> {
  id: number;
  code: Code;
  undo: (() => void) | null;
}

export interface Toasts<Code extends string> {
  current: ReadonlySignal<Toast<Code> | null>;
  show(code: Code, undo?: () => void): void;
  undo(): void;
  close(): void;
  /** Somebody reads it: the time stands still. */
  hold(): void;
  release(): void;
}

/** One at a time: the newest replaces the one before. */
export function createToasts<Code extends string>(stop: AbortSignal): Toasts<Code> {
  const current = signal<Toast<Code> | null>(null);
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hold = () => clearTimeout(timer);
  const close = () => {
    hold();
    current.value = null;
  };
  const release = () => {
    hold();
    if (current.value) timer = setTimeout(close, undoMs);
  };
  stop.addEventListener('abort', hold, { once: true });

  return {
    current,
    show(code, undo) {
      last += 1;
      current.value = { id: last, code, undo: undo ?? null };
      release();
    },
    undo() {
      const undo = current.value?.undo;
      close();
      undo?.();
    },
    close,
    hold,
    release,
  };
}
