import { adapters } from './adapters/index.ts';
import { products } from './adapters/hr/index.ts';
import type { HrProduct } from './profile/product.ts';
import { isMatch } from './registry.ts';
import type { HostAdapter } from './types.ts';

/** `company`: every customer has a host of its own under the product's; it is asked for by that host. */
export interface KnownSite {
  id: string;
  label: string;
  kind: HostAdapter['kind'];
  /** `YYYY-MM`. */
  checked: string;
  group: 'builtIn' | 'calendars' | 'hr';
  /** What is asked for as a whole; empty for a product with company hosts only. */
  origins: string[];
  /** Match patterns of company hosts, e.g. `https://*.bamboohr.com/*`. */
  company: string[];
}

const isCompany = (pattern: string): boolean => pattern.includes('://*.');

/** A permission covers a host: the path of a content script's pattern has no say in it. */
const toOrigin = (pattern: string): string => pattern.replace(/^([^/]+:\/\/[^/]+)\/.*$/, '$1/*');

const toPatterns = ({ hosts }: HrProduct): string[] =>
  hosts.map((host) => `https://${host.startsWith('.') ? '*' : ''}${host}/*`);

/** Every site with an address of its own, as its adapter or its product describes it. */
export const listSites = (
  from: readonly HostAdapter[] = adapters,
  hr: readonly HrProduct[] = products,
): KnownSite[] => {
  const calendars = from.map(({ id, label, kind, checked, matches, builtIn }) => ({
    ...{ id, label, kind, checked },
    group: builtIn ? ('builtIn' as const) : kind === 'hris' ? ('hr' as const) : ('calendars' as const),
    patterns: matches,
  }));
  const people = hr.map((product) => ({
    ...{ id: product.id, label: product.label, checked: product.checked },
    ...{ kind: 'hris' as const, group: 'hr' as const, patterns: toPatterns(product) },
  }));
  return [...calendars, ...people]
    .filter(({ patterns }) => patterns.length > 0)
    .map(({ patterns, ...site }) => {
      const origins = [...new Set(patterns.map(toOrigin))];
      return {
        ...site,
        origins: origins.filter((origin) => !isCompany(origin)),
        company: origins.filter(isCompany),
      };
    });
};

/** Products that stand at their owners' addresses and are recognised there. */
export const listProducts = (
  from: readonly HostAdapter[] = adapters,
  hr: readonly HrProduct[] = products,
): string[] =>
  [...from.filter(({ isHere }) => isHere !== undefined), ...hr.filter(({ hosts }) => hosts.length === 0)].map(
    ({ label }) => label,
  );

/** The pattern to ask for, of an address as typed: `acme.example`, `https://acme.example:8443/path`. Null: no web address. */
export const toOwnOrigin = (typed: string): string | null => {
  const text = typed.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(full) || /[\s*]/.test(text)) return null;
  const { protocol, hostname, username, password } = new URL(full);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  // One word alone is a typing error, except on the own machine.
  const isHost = hostname === 'localhost' || /[.:]/.test(hostname);
  return isHost && username === '' && password === '' && !hostname.endsWith('.')
    ? `${protocol}//${hostname}/*`
    : null;
};

/** The same for one company at a product: its host must be one of the product's. A bare name is taken for the first part. */
export const toCompanyOrigin = ({ company }: Pick<KnownSite, 'company'>, typed: string): string | null => {
  const base = company[0]?.replace(/^.*:\/\/\*\./, '').replace(/\/\*$/, '') ?? '';
  const text = typed.trim();
  const origin = toOwnOrigin(/^[a-z0-9-]+$/i.test(text) ? `${text}.${base}` : text);
  if (origin === null) return null;
  const url = new URL(origin.replace('/*', '/'));
  return company.some((pattern) => isMatch(pattern, url) && !pattern.includes(`*.${url.hostname}/`))
    ? origin
    : null;
};

/** `https://acme.bamboohr.com` for `https://*.bamboohr.com/*`. */
export const exampleOf = ({ company }: Pick<KnownSite, 'company'>): string =>
  (company[0] ?? '').replace('*.', 'acme.').replace(/\/\*$/, '');

/** The site whose company host it is, or null. */
export const siteOfOrigin = (origin: string, sites: readonly KnownSite[]): KnownSite | null => {
  const address = origin.replace('*.', '').replace('/*', '/').replace(/^\*:/, 'https:');
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return (
    sites.find(({ origins, company }) => [...origins, ...company].some((pattern) => isMatch(pattern, url))) ??
    null
  );
};
