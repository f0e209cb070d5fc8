import { signal, type ReadonlySignal } from '@preact/signals';
import {
  exampleOf,
  listProducts,
  listSites,
  siteOfOrigin,
  toCompanyOrigin,
  toOwnOrigin,
  type KnownSite,
} from '../hosts/site-list.ts';
import { siteNamed, type SiteName } from '../hosts/site-names.ts';
import type { SiteHealth } from '../domain/site-health.ts';
import type { Client } from '../messaging/client.ts';
import type { SitePermissions } from '../platform/permissions.ts';
import type { Diagnosed } from './page-diagnosis.ts';

export type { SiteHealth } from '../domain/site-health.ts';
export type { KnownSite } from '../hosts/site-list.ts';

/** `denied` and `blocked` are what became of the last question. */
export type Access = 'unknown' | 'granted' | 'missing' | 'denied' | 'blocked';

/** One toggle. */
export interface Site extends KnownSite {
  example: string;
  /** Its company hosts that are allowed now. */
  companies: string[];
}

/** A host that the manager allowed by its address. */
export interface OwnSite {
  origin: string;
  host: string;
}

export type TabDiagnosed = Diagnosed | 'no-tab';

/** Copies a report of the tab in which one of these sites is open. */
export type LookIntoTab = (origins: readonly string[]) => Promise<TabDiagnosed>;

export interface SitesModel {
  sites: ReadonlySignal<Site[]>;
  own: ReadonlySignal<OwnSite[]>;
  /** What a reading's site is called; null for a calendar file. */
  nameOf(site: string): SiteName | null;
  /** Names of products that are recognised at any address. */
  products: readonly string[];
  access: ReadonlySignal<Readonly<Record<string, Access>>>;
  /** Fields of sites that were to be turned off and that the browser keeps: only its own settings can. */
  kept: ReadonlySignal<ReadonlySet<string>>;
  /** Of every site and host of which anything was read. */
  health: ReadonlySignal<readonly SiteHealth[]>;
  /** By the names that `diagnose` was called with. `no-tab`: no page of the site is open. */
  diagnosed: ReadonlySignal<Readonly<Record<string, TabDiagnosed>>>;
  /** What stands in the address field of a site with company hosts, or (`own`) in the free one. */
  typed: ReadonlySignal<Readonly<Record<string, string>>>;
  /** Fields whose address is none, by the same names. */
  wrong: ReadonlySignal<ReadonlySet<string>>;
  type(field: string, text: string): void;
  /** Call inside the click: the browser asks the manager. */
  grant(site: Pick<Site, 'id' | 'origins'>): Promise<void>;
  /** The same for the address in the field. */
  grantTyped(field: string): Promise<void>;
  drop(origins: readonly string[], field: string): Promise<void>;
  /** Copies a report of the open page of these sites; call inside the click. */
  diagnose(name: string, origins: readonly string[]): Promise<void>;
}

export const ownField = 'own';

const hostOf = (origin: string): string => origin.replace(/^[^/]+:\/\//, '').replace(/\/\*$/, '');
/** Everything at once is granted by nobody through us; patterns of whole schemes name no site. */
const isHost = (origin: string): boolean => /^https?:\/\/[^*/]+\/\*$/.test(origin);

export const createSites = (
  permissions: SitePermissions,
  client: Pick<Client, 'call' | 'onChanged'>,
  stop: AbortSignal,
  look: LookIntoTab,
  known: readonly KnownSite[] = listSites(),
): SitesModel => {
  const toSite = (site: KnownSite, companies: string[]): Site => ({
    ...site,
    companies,
    example: exampleOf(site),
  });
  const sites = signal(known.map((site) => toSite(site, [])));
  const own = signal<OwnSite[]>([]);
  const access = signal<Readonly<Record<string, Access>>>({});
  const health = signal<readonly SiteHealth[]>([]);
  const kept = signal<ReadonlySet<string>>(new Set());
  const diagnosed = signal<Readonly<Record<string, TabDiagnosed>>>({});
  const typed = signal<Readonly<Record<string, string>>>({});
  const wrong = signal<ReadonlySet<string>>(new Set());
  const set = (id: string, state: Access): void => {
    access.value = { ...access.value, [id]: state };
  };

  const check = async (): Promise<void> => {
    const granted = (await permissions.all()).filter(isHost).toSorted();
    const whole = new Set(known.flatMap(({ origins }) => origins));
    const others = granted.filter((origin) => !whole.has(origin));
    sites.value = known.map((site) =>
      toSite(
        site,
        others.filter((origin) => siteOfOrigin(origin, known)?.id === site.id),
      ),
    );
    own.value = others
      .filter((origin) => siteOfOrigin(origin, known) === null)
      .map((origin) => ({ origin, host: hostOf(origin) }));
    for (const { id, origins, companies } of sites.peek()) {
      const has = companies.length > 0 || (origins.length > 0 && (await permissions.has(origins)));
      const before = access.peek()[id];
      if (has) set(id, 'granted');
      else if (before !== 'denied' && before !== 'blocked') set(id, 'missing');
    }
  };
  const loadHealth = async (): Promise<void> => {
    const answer = await client.call('sites.health', {});
    if (answer.ok) health.value = answer.value;
  };
  const ask = async (field: string, origins: readonly string[]): Promise<boolean> => {
    // Nothing may be awaited before: the browser asks only while the click is fresh.
    const outcome = await permissions.ask(origins);
    set(field, outcome);
    await check();
    return outcome === 'granted';
  };
  permissions.onChanged(() => void check(), stop);
  client.onChanged(() => void loadHealth(), stop);
  void check();
  void loadHealth();

  return {
    sites,
    own,
    access,
    kept,
    health,
    diagnosed,
    typed,
    wrong,
    nameOf: siteNamed,
    products: listProducts(),
    type(field, text) {
      typed.value = { ...typed.value, [field]: text };
      wrong.value = new Set([...wrong.value].filter((one) => one !== field));
    },
    grant: async ({ id, origins }) => void (await ask(id, origins)),
    async grantTyped(field) {
      const text = typed.peek()[field] ?? '';
      const site = known.find(({ id }) => id === field);
      const origin = site ? toCompanyOrigin(site, text) : toOwnOrigin(text);
      if (origin === null) {
        wrong.value = new Set([...wrong.value, field]);
        return;
      }
      if (await ask(field, [origin])) typed.value = { ...typed.value, [field]: '' };
    },
    async drop(origins, field) {
      set(field, 'unknown');
      const dropped = await permissions.drop(origins);
      kept.value = new Set([...kept.peek()].filter((one) => one !== field).concat(dropped ? [] : field));
      await check();
    },
    async diagnose(name, origins) {
      const outcome = await look(origins);
      diagnosed.value = { ...diagnosed.value, [name]: outcome };
    },
  };
};
