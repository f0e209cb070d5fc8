/** From the background to the content script of the tab in front: what a keyboard shortcut asks. */
export interface ToTab {
  touchline: 1;
  dock: 'toggle' | 'hide';
}

export const isToTab = (message: unknown): message is ToTab =>
  typeof message === 'object' &&
  message !== null &&
  (message as Partial<ToTab>).touchline === 1 &&
  ((message as Partial<ToTab>).dock === 'toggle' || (message as Partial<ToTab>).dock === 'hide');
