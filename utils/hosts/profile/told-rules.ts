import type { ToldRules } from '../../domain/told-rules.ts';
import { products } from '../adapters/hr/index.ts';
import { jobTitle } from './job-words.ts';
import { otherLabels, profileLabels } from './labels.ts';
import { refusedAddress, refusedHeading } from './page-kind.ts';

/** Never a heading of the page: navigation and the signed-in user. */
const aside = [
  'nav',
  'footer',
  '[role=banner]',
  '[role=tablist]',
  '[class*=user-menu]',
  ...['div', 'ul', 'h2', 'header'].flatMap((tag) =>
    ['^=nav', '*=navbar', '*=topbar', '^=sidebar'].map((part) => `${tag}[class${part}]`),
  ),
];
const outside = `:not(${aside.map((part) => `${part},${part} *`).join()})`;
const toPlace = (parts: readonly string[]): string => parts.map((part) => part + outside).join();

/** What the background tells a granted page. Here, and not in the page's script: the page pays for each byte. */
export const toldRules: ToldRules = {
  labels: [...profileLabels],
  others: [...otherLabels],
  refused: [refusedAddress, refusedHeading],
  title: jobTitle,
  places: {
    headings: toPlace(['h1', 'h2', '[role=heading]']),
    small: toPlace(['h3', 'h4', 'h5', 'h6', '[class*=name]', '[class*=heading-title]']),
    faces: toPlace(['main img[alt]']),
    about:
      'h1,[aria-selected=true],[aria-current=page],.nav-link.active,.nav-tab-active,a[class*=tab][class*=active],button[class*=tab][class*=active]',
    ...Object.assign({}, ...products.map(({ places }) => places)),
  },
  control: 'a,nav,button,option,[role=tab],[role^=menu],[role=columnheader]',
  heading: 'h1,h2,h3,h4,h5,h6',
  end: 'th,dt,button,[role=columnheader]',
  row: 'li,tr,dl,[role=row]',
  field: 'input:not([type=hidden],[type=password],[type$=o],[type$=x]),textarea,select',
  keys: ['aria-label', 'data-fieldname', 'name', 'data-label', 'data-field', 'itemprop'],
};
