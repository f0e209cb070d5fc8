/**
 * Keeps every event of the dock from the page. Our listeners stand first on `window`, in the capture phase: they are
 * added at document_start, before any script of the page, so not even a capturing listener of the page hears of it.
 * What is stopped here never reaches our own elements either, so it is handed to `onOwnEvent`.
 * Events inside the panel's frame never get here: they belong to another document.
 */
const active =
  'pointerdown pointerup pointercancel mousedown mouseup click dblclick auxclick contextmenu keydown keyup keypress focusin focusout focus blur beforeinput input dragstart dragenter dragover drop';
/** Never needs preventDefault: passive, so that scrolling and moving over the page wait for nothing. */
const passive =
  'pointermove pointerover pointerout pointerenter pointerleave mousemove mouseover mouseout mouseenter mouseleave wheel touchstart touchmove touchend touchcancel gotpointercapture lostpointercapture';

export function guardEvents(
  win: Window,
  isOwn: (target: EventTarget | null) => boolean,
  onOwnEvent: (event: Event) => void,
  signal: AbortSignal,
): void {
  const listener = (event: Event) => {
    if (!isOwn(event.target)) return;
    event.stopImmediatePropagation();
    onOwnEvent(event);
  };
  const listen = (names: string, isPassive: boolean) => {
    for (const name of names.split(' '))
      win.addEventListener(name, listener, { capture: true, passive: isPassive, signal });
  };
  listen(active, false);
  listen(passive, true);
}
