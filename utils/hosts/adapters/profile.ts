import { emptySighting, isVisible, portals, readLines, toLine } from '../dom.ts';
import { readPairs } from '../profile/pairs.ts';
import type { HostAdapter } from '../types.ts';

const site = 'profile';

/** 2026-11, from the products' sources: OrangeHRM names the person in an h6. */
const headings = 'h1,h2,[role=heading],[class*=employee-name]';
const places = {
  headings,
  chosen: '[aria-selected=true],[aria-current=page]',
  // 2026-11, from OrangeHRM's source: the table of superiors, before that of subordinates
  superior: '.orangehrm-edit-employee-content>:nth-child(2) [role=cell]:nth-child(2)',
};

/** A person's page of any HR product: pairs of the allow-list and headings. Which product and page, its reader tells. */
export default {
  id: site,
  label: 'HR pages',
  kind: 'hris',
  checked: '2026-11',
  matches: [],
  isFallback: true,
  watch: { portals, event: ['main', 'h1'] },
  isOpen: ({ labels }) => labels !== undefined,
  read({ doc, url, labels }) {
    const pairs = labels ? readPairs(doc, labels) : [];
    const key = url.href.slice(0, 2_000);
    const lines: Record<string, string[]> = { address: [key] };
    for (const [name, selector] of Object.entries(places))
      lines[name] = [...doc.querySelectorAll(selector)]
        .slice(0, 12)
        .filter(isVisible)
        .map((each) => toLine(readLines(each).join(' ')));
    return pairs.length || lines.superior?.length ? { ...emptySighting(doc, site), key, lines, pairs } : null;
  },
} satisfies HostAdapter;
