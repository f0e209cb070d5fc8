import type { HostAdapter } from '../types.ts';
import fastmail from './fastmail.ts';
import generic from './generic.ts';
import googleCalendar from './google-calendar.ts';
import nextcloudCalendar from './nextcloud-calendar.ts';
import outlook from './outlook.ts';
import profile from './profile.ts';
import protonCalendar from './proton-calendar.ts';
import sogo from './sogo.ts';

/** Every site, one line each; a contract test fails for an adapter file that is not here. */
export const adapters: readonly HostAdapter[] = [
  googleCalendar,
  outlook,
  protonCalendar,
  nextcloudCalendar,
  sogo,
  fastmail,
  profile,
  generic,
];
