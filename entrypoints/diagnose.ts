import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnose } from '../utils/hosts/diagnose/diagnose.ts';
import { toRules } from '../utils/hosts/profile/rules.ts';
import { toldRules } from '../utils/hosts/profile/told-rules.ts';

/** Put into the page in front by a click on "Diagnose this page"; what it returns goes to who put it there. */
export default defineUnlistedScript(() =>
  diagnose({ doc: document, url: new URL(location.href), now: Date.now(), rules: toRules(toldRules) }),
);
