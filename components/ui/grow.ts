import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Browsers without `field-sizing` need their boxes measured. until: `field-sizing` is in every browser we build for. */
const growsByItself = (): boolean => typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** A box as tall as what is in it, within what its style allows. */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || growsByItself()) return;
    element.style.blockSize = 'auto';
    const edges = element.offsetHeight - element.clientHeight;
    element.style.blockSize = `${element.scrollHeight + edges}px`;
  }, [area, text]);
}
