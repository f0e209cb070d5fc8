import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LoadCalendarReader } from '../../utils/state/calendar-file.ts';

/** Where the panel can lead. Given by the page that shows it. */
export interface Links {
  /** Address of the options page, at one of its screens. */
  options: (screen: string) => string;
  /** Loads the page under the panel again; null where there is none. */
  reload: (() => void) | null;
  /** Brings the reader of calendar files. */
  readCalendar?: LoadCalendarReader;
}

export const LinksContext = createContext<Links>({ options: (screen) => `#${screen}`, reload: null });

export const useLinks = (): Links => useContext(LinksContext);
