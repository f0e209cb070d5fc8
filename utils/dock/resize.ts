import type { DockPrefs } from '../messaging/calls/dock.ts';
import { maxWidth, minWidth, usualWidth, type Shell } from './shell.ts';

const stepPx = 16;

const clamp = (width: number) => Math.round(Math.min(maxWidth, Math.max(minWidth, width)));

/**
 * Width by pointer (with capture, so that the frame does not swallow the moves), by arrow keys, Home and End, and back
 * to the usual width by a double click. Returns the handler for events that the guard caught on the dock.
 */
export function createResize(
  shell: Shell,
  prefs: () => DockPrefs,
  onWidth: (width: number, settled: boolean) => void,
): (event: Event) => boolean {
  let from: { x: number; width: number } | null = null;

  /** +1 when moving towards larger x makes the panel wider. */
  const outward = () => {
    const rtl = shell.grip.parentElement?.parentElement?.dir === 'rtl';
    return (prefs().side === 'start') !== rtl ? 1 : -1;
  };

  const onKey = (event: KeyboardEvent): boolean => {
    const { width } = prefs();
    const towards = { ArrowRight: outward(), ArrowLeft: -outward() }[event.key];
    const next =
      towards !== undefined ? width + towards * stepPx
      : event.key === 'Home' ? minWidth
      : event.key === 'End' ? maxWidth
      : null; // prettier-ignore
    if (next === null) return false;
    event.preventDefault();
    onWidth(clamp(next), true);
    return true;
  };

  return (event) => {
    if (from && event instanceof PointerEvent) {
      if (event.type === 'pointermove')
        onWidth(clamp(from.width + outward() * (event.clientX - from.x)), false);
      if (event.type === 'pointerup' || event.type === 'pointercancel') {
        from = null;
        onWidth(prefs().width, true);
      }
      return true;
    }
    const onGrip =
      event instanceof MouseEvent
        ? shell.root.elementFromPoint(event.clientX, event.clientY) === shell.grip
        : shell.root.activeElement === shell.grip;
    if (!onGrip) return false;
    if (event.type === 'pointerdown' && event instanceof PointerEvent && event.button === 0) {
      from = { x: event.clientX, width: prefs().width };
      shell.grip.setPointerCapture(event.pointerId);
    }
    if (event.type === 'dblclick') onWidth(usualWidth, true);
    if (event.type === 'keydown' && event instanceof KeyboardEvent) return onKey(event);
    return true;
  };
}
