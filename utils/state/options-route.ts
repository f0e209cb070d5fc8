import { signal, type ReadonlySignal } from '@preact/signals';

export const screens = [
  'people',
  'map',
  'playbook',
  'practice',
  'learning',
  'notes',
  'rhythm',
  'day',
  'review',
  'sites',
  'data',
  'privacy',
  'settings',
] as const;
/** Reached from another screen, and not named in the navigation. */
export const innerScreens = ['person', 'changes'] as const;
export type Screen = (typeof screens)[number] | (typeof innerScreens)[number];

export interface Route {
  screen: Screen;
  /** What follows the screen, e.g. a person's id in `#people/<id>`. */
  rest: string;
}

export const parseRoute = (hash: string): Route => {
  const [first = '', ...rest] = hash.replace(/^#/, '').split('/');
  const screen = [...screens, ...innerScreens].find((known) => known === first);
  return { screen: screen ?? 'people', rest: screen ? rest.join('/') : '' };
};

/** The screen named by the address, so that a link from the panel or the popup can lead straight to it. */
export const createRoute = (win: Window, stop: AbortSignal): ReadonlySignal<Route> => {
  const route = signal(parseRoute(win.location.hash));
  win.addEventListener('hashchange', () => (route.value = parseRoute(win.location.hash)), { signal: stop });
  return route;
};
