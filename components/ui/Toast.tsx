import './toast.css';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';

/** One thing that was done, and a way back. How long it stays is the caller's to decide. */
export function Toast({
  text,
  undoLabel,
  closeLabel,
  onUndo,
  onClose,
  onHold,
  onRelease,
}: {
  text: string;
  undoLabel: string;
  closeLabel: string;
  onUndo: (() => void) | null;
  onClose: () => void;
  /** Somebody is reading it or on their way to it: it must not go now. */
  onHold: () => void;
  onRelease: () => void;
}) {
  return (
    <div
      class="toast"
      onPointerEnter={onHold}
      onPointerLeave={onRelease}
      onFocusIn={onHold}
      onFocusOut={onRelease}
    >
      <span class="toast-text" role="status" dir="auto">
        {text}
      </span>
      {onUndo && (
        <Button look="accent" onPress={onUndo}>
          {undoLabel}
        </Button>
      )}
      <IconButton icon="close" label={closeLabel} onPress={onClose} />
    </div>
  );
}
