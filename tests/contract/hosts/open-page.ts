import { Window } from 'happy-dom';
import { toRules } from '../../../utils/hosts/profile/rules.ts';
import { toldRules } from '../../../utils/hosts/profile/told-rules.ts';
import type { PageView } from '../../../utils/hosts/types.ts';

/**
 * A page as a document without a layout engine: everything that no inline style hides has a box. What depends
 * on real layout is checked in a browser (tests/e2e/hosts).
 */
export function openPage({ html, url, now }: { html: string; url: string; now: number }): PageView {
  const window = new Window({
    url,
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
  });
  const isHidden = (element: { closest(selector: string): unknown }) =>
    element.closest('[hidden],[style*="display: none"],template') !== null;
  window.Element.prototype.checkVisibility = function () {
    return !isHidden(this);
  };
  window.Element.prototype.getBoundingClientRect = function () {
    return new window.DOMRect(10, 10, isHidden(this) ? 0 : 100, isHidden(this) ? 0 : 20);
  };
  window.document.write(html);
  return {
    doc: window.document as unknown as Document,
    url: new URL(url),
    now,
    rules: toRules(toldRules),
  };
}
