import { browser } from 'wxt/browser';
import type { Diagnosis } from '../domain/diagnosis.ts';

/** The tab from which the popup was opened: the click lends its address and one look into it. */
export interface PageInFront {
  /** Null where it is no web page. */
  url: URL | null;
  /** False where the browser or a policy keeps extensions out, whatever was granted. */
  isOpenToUs(): Promise<boolean>;
  /** Null where the browser lets nobody look. */
  diagnose(): Promise<Diagnosis | null>;
}

const look = async (tabId: number): Promise<Diagnosis | null> => {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, files: ['/diagnose.js'] });
    return (found?.result as Diagnosis | undefined) ?? null;
  } catch {
    return null;
  }
};

/** One look into the tab of these sites that was in front last. `no-tab`: none of them is open. */
export const diagnoseOpenTab = async (origins: readonly string[]): Promise<Diagnosis | null | 'no-tab'> => {
  const tabs = await browser.tabs.query({ url: [...origins] });
  const [last] = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id === undefined ? 'no-tab' : look(last.id);
};

export const loadPageInFront = async (): Promise<PageInFront> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url ?? '';
  const url = /^https?:/.test(address) && URL.canParse(address) ? new URL(address) : null;
  return {
    url,
    isOpenToUs: () =>
      browser.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: () => true }).then(
        () => true,
        () => false,
      ),
    diagnose: () => look(tab?.id ?? -1),
  };
};
