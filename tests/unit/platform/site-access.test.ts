import { expect, it } from 'vitest';
import { keepGrantedSites, type SiteBrowser } from '../../../utils/platform/granted-sites.ts';
import { openSitePermits, type PermitSources } from '../../../utils/platform/sites.ts';

const google = 'https://calendar.google.com/*';
const outlook = 'https://outlook.office.com/*';
const own = 'https://calendar.acme.example/*';
const hr = 'https://acme.bamboohr.com/*';

type Listener = (change: { origins?: string[] }) => void;

const event = () => {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    say: (origins?: string[]) => {
      for (const listener of listeners) listener(origins ? { origins } : {});
    },
  };
};

/** A browser that holds what was granted, and what was registered, across starts of the worker. */
const browserWith = (granted: string[]) => {
  const held = new Set(granted);
  const asked: string[][] = [];
  const written: string[] = [];
  const put: unknown[] = [];
  let registered: { id: string; matches: string[]; allFrames?: boolean; excludeMatches: string[] }[] = [];
  const [onAdded, onRemoved, onInstalled, onStartup] = [event(), event(), event(), event()];
  const write = (how: string) => async (scripts: typeof registered) => {
    written.push(how);
    registered = scripts;
  };
  const permissions = {
    ...{ onAdded, onRemoved },
    getAll: async () => ({ origins: [...held] }),
    contains: async ({ origins = [] }: { origins?: string[] }) => {
      asked.push(origins);
      return origins.every((origin) => held.has(origin));
    },
  };
  const from = {
    permissions,
    runtime: { onInstalled, onStartup, getManifest: () => ({ content_scripts: [{ matches: [google] }] }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: write('registered'),
      updateContentScripts: write('updated'),
      unregisterContentScripts: async () => {
        written.push('unregistered');
        registered = [];
      },
      executeScript: async (call: unknown) => void put.push(call),
    },
    tabs: { query: async () => [{ id: 7 }] },
  } as unknown as SiteBrowser;
  return {
    ...{ from, asked, written, put, onInstalled },
    sources: { permissions, declared: [google, outlook] } as unknown as PermitSources,
    registered: () => registered,
    forget: () => (registered = []),
    grant(origin: string) {
      held.add(origin);
      onAdded.say([origin]);
    },
    takeBack(origin: string) {
      held.delete(origin);
      onRemoved.say([origin]);
    },
    /** Somebody did it while nothing of ours was running. */
    takeBackUnheard: (origin: string) => void held.delete(origin),
  };
};

const settle = () => new Promise((done) => setTimeout(done));
const nothing = () => undefined;

it('asks once for all sites of the manifest, and answers for them at once', async () => {
  const { sources, asked } = browserWith([google, outlook]);
  const isPermitted = openSitePermits(sources);
  await settle();
  expect(asked).toEqual([[google, outlook]]);
  expect(isPermitted('https://calendar.google.com')).toBe(true);
  expect(isPermitted('https://outlook.office.com')).toBe(true);
  expect(asked).toHaveLength(1);
});

it('finds out which one where the browser lacks a site of the manifest', async () => {
  const { sources } = browserWith([google]);
  const isPermitted = openSitePermits(sources);
  await settle();
  expect(isPermitted('https://calendar.google.com')).toBe(true);
  expect(await isPermitted('https://outlook.office.com')).toBe(false);
});

it('refuses a site from the moment it is taken back, until it is granted again', async () => {
  const browser = browserWith([google, outlook]);
  const isPermitted = openSitePermits(browser.sources);
  await settle();
  browser.takeBack(google);
  expect(await isPermitted('https://calendar.google.com')).toBe(false);
  await settle();
  browser.grant(google);
  await settle();
  expect(isPermitted('https://calendar.google.com')).toBe(true);
});

it('asks the browser for every other site, whatever its port', async () => {
  const { sources, asked } = browserWith([google, outlook, own]);
  const isPermitted = openSitePermits(sources);
  expect(await isPermitted('https://calendar.acme.example:8443')).toBe(true);
  expect(await isPermitted('https://elsewhere.example')).toBe(false);
  expect(asked.slice(1)).toEqual([[own], ['https://elsewhere.example/*']]);
});

it('registers granted sites in every frame, and puts the script into the pages that are open', async () => {
  const browser = browserWith([google]);
  keepGrantedSites('/host.js', nothing, browser.from);
  await settle();
  expect(browser.written).toEqual([]);
  browser.grant(own);
  await settle();
  expect(browser.registered()).toMatchObject([
    { matches: [own], excludeMatches: [google], allFrames: true, persistAcrossSessions: true },
  ]);
  expect(browser.put).toEqual([{ target: { tabId: 7, allFrames: true }, files: ['/host.js'] }]);
  browser.grant(hr);
  await settle();
  expect(browser.registered()).toMatchObject([{ matches: [hr, own] }]);
  expect(browser.written).toEqual(['registered', 'updated']);
});

it('says nothing again where all is right, and registers anew what an update of the extension took', async () => {
  const browser = browserWith([google, own]);
  keepGrantedSites('/host.js', nothing, browser.from);
  await settle();
  browser.onInstalled.say();
  keepGrantedSites('/host.js', nothing, browser.from);
  await settle();
  expect(browser.written).toEqual(['registered']);
  browser.forget();
  browser.onInstalled.say();
  await settle();
  expect(browser.registered()).toMatchObject([{ matches: [own] }]);
});

it('puts right at its start what was registered for the page alone, and what was taken back unheard', async () => {
  const browser = browserWith([google, own]);
  keepGrantedSites('/host.js', nothing, browser.from);
  await settle();
  for (const script of browser.registered()) delete script.allFrames;
  keepGrantedSites('/host.js', nothing, browser.from);
  await settle();
  expect(browser.registered()).toMatchObject([{ allFrames: true }]);
  browser.takeBackUnheard(own);
  keepGrantedSites('/host.js', nothing, browser.from);
  await settle();
  expect(browser.registered()).toEqual([]);
});

it('tells the pages at once when a site is taken back', async () => {
  const browser = browserWith([google, own]);
  const told: string[] = [];
  keepGrantedSites('/host.js', (hosts) => void told.push(...hosts), browser.from);
  await settle();
  browser.takeBack(own);
  expect(told).toEqual(['calendar.acme.example']);
  await settle();
  expect(browser.registered()).toEqual([]);
});
