const wishes = ['toggle', 'hide', 'stay'] as const;

/**
 * From the background to a content script: what a keyboard shortcut asks of the tab in front; `stay`: a site was taken
 * back, so every script asks whether it may stay.
 */
export interface ToTab {
  touchline: 1;
  dock: (typeof wishes)[number];
}

export const isToTab = (message: unknown): message is ToTab =>
  typeof message === 'object' &&
  message !== null &&
  (message as Partial<ToTab>).touchline === 1 &&
  wishes.includes((message as ToTab).dock);
