import { all, emptySighting, isLarge, isVisible, portals, readAttribute, readLines, toLine } from '../dom.ts';
import { readPairs } from '../profile/pairs.ts';
import { isRefused } from '../profile/refused.ts';
import type { HostAdapter } from '../types.ts';
import { readOpened, readPage } from './generic.ts';

const site = 'profile';
const mostInPlace = 20;
/** What is longer names nothing: a part of the page that is marked as chosen. */
const longest = 80;
/** With more labels of an HR page a page is about a person and no event. */
const few = 2;

/**
 * A person's page of any HR product: pairs of the allow-list and headings; which product and page, its reader tells. It
 * is asked before a page is taken for an event: of one of pay or absence nothing is read at all.
 */
export default {
  id: site,
  label: 'HR pages',
  kind: 'hris',
  checked: '2026-11',
  matches: [],
  isFallback: true,
  watch: { portals, event: ['main', 'h1'] },
  isOpen: ({ rules }) => rules !== undefined,
  read(view) {
    const { doc, url, rules } = view;
    if (!rules || isRefused(rules, url)) return null;
    const opened = readOpened(view);
    if (opened) return opened;
    const pairs = readPairs(doc, rules);
    // So large and without one label it is no person's page, and further searches would be felt.
    if (!pairs[0] && isLarge(doc)) return readPage(view);
    const key = url.href.slice(0, 2_000);
    const lines: Record<string, string[]> = { address: [key], tab: [toLine(doc.title)] };
    for (const name in rules.places)
      lines[name] = all(doc, rules.places[name] ?? '')
        .slice(0, mostInPlace)
        .filter(isVisible)
        .map((each) => {
          const text = readLines(each).join(' ') || readAttribute(each, 'alt');
          // A title or an address right under the name, though no label says so.
          const around = readLines(each.parentElement as Element);
          const at = around.indexOf(text) + 1;
          const under = around.slice(at, at + 2);
          const told = under.filter((line) => rules.title.test(line) || /^\S+@\S+$/.test(line));
          if (at && told[0] && told[0] === under[0])
            pairs.push({ label: 'beside', lines: [text, ...told], by: 'text' });
          return text;
        })
        .filter((text) => text.length < longest);
    if (isRefused(rules, url, lines, pairs)) return null;
    const event = pairs[few] ? null : readPage(view);
    if (event || !(pairs[0] || lines.superior?.[0])) return event;
    return { ...emptySighting(doc, site), key, lines, pairs: pairs.slice(0, 60) };
  },
} satisfies HostAdapter;
