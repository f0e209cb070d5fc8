import { browser } from 'wxt/browser';
import type { Diagnosis } from '../domain/diagnosis.ts';

/** The tab from which the popup was opened: the click lends its address and one look into it. */
export interface PageInFront {
  /** Null where it is no web page. */
  url: URL | null;
  /** Null where the browser lets nobody look. */
  diagnose(): Promise<Diagnosis | null>;
}

export const loadPageInFront = async (): Promise<PageInFront> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url ?? '';
  const url = /^https?:/.test(address) && URL.canParse(address) ? new URL(address) : null;
  return {
    url,
    async diagnose() {
      try {
        const target = { tabId: tab?.id ?? -1 };
        const [found] = await browser.scripting.executeScript({ target, files: ['/diagnose.js'] });
        return (found?.result as Diagnosis | undefined) ?? null;
      } catch {
        return null;
      }
    },
  };
};
