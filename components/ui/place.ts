const gap = 4;
const margin = 8;

/**
 * Puts a popover below what opened it, or above where there is more room, and keeps it inside the window.
 * Anchor positioning in CSS would do, but is newer than the oldest browser we build for.
 */
export function placeBeside(floating: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const size = floating.getBoundingClientRect();
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const roomBelow = innerHeight - at.bottom - gap - margin;
  const roomAbove = at.top - gap - margin;
  const below = size.height <= roomBelow || roomBelow >= roomAbove;
  const wanted = rtl ? at.left : at.right - size.width;
  const left = Math.max(margin, Math.min(wanted, innerWidth - size.width - margin));
  floating.style.maxBlockSize = `${Math.max(120, below ? roomBelow : roomAbove)}px`;
  floating.style.left = `${left}px`;
  floating.style.top = below ? `${at.bottom + gap}px` : 'auto';
  floating.style.bottom = below ? 'auto' : `${innerHeight - at.top + gap}px`;
}
