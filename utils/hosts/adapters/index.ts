import type { HostAdapter } from '../types.ts';
import googleCalendar from './google-calendar.ts';

/** Every site, one line each; a contract test fails for an adapter file that is not here. */
export const adapters: readonly HostAdapter[] = [googleCalendar];
