import type { Dock, DockParts } from './dock.ts';

/**
 * In place of the dock where the calendar lies in a frame of another page: nothing is shown and nothing can be asked
 * for. What is open is only reported, so that the side panel and the popup know the meeting.
 */
export function createNoDock({ win, client, signal }: Pick<DockParts, 'win' | 'client' | 'signal'>): Dock {
  let isOpen = false;
  const leave = () => {
    if (isOpen) void client.call('meeting.gone', {});
    isOpen = false;
  };
  win.addEventListener('pagehide', leave, { signal });
  return {
    onSighting(sighting) {
      if (!sighting) return leave();
      isOpen = true;
      void client.call('meeting.seen', { sighting });
    },
    toggle() {},
    hide() {},
    warm() {},
  };
}
