import { defineContentScript } from 'wxt/utils/define-content-script';
import { calendarOrigins } from '../utils/hosts/origins.ts';

export default defineContentScript({
  matches: calendarOrigins,
  allFrames: false,
  runAt: 'document_idle',
  main() {},
});
