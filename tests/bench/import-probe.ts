/** What one step of an import took, and the longest task on the page until it was quiet again. ms. */
export interface Step {
  took: number;
  longest: number;
}

/** In the page: does each step as a user does and waits for what the user waits for. */
export interface Probe {
  choose(name: string, text: string): Promise<Step>;
  answer(): Promise<Step>;
  apply(): Promise<Step>;
  undo(): Promise<Step>;
}

declare global {
  var importProbe: Probe;
}

/** Runs in the page and stands on nothing outside itself. */
export function installProbe(): void {
  const quietMs = 700;
  const tickMs = 4;
  /** Shorter than this is no long task for the browser; the ticks tell how short. */
  const longFrom = 50;
  let longest = 0;
  let gap = 0;
  let busyAt = 0;
  let last = performance.now();
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  setInterval(() => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    if (now - last > 3 * tickMs) busyAt = now;
    last = now;
  }, tickMs);

  const button = (from: string): HTMLElement | null => document.querySelector<HTMLElement>(from);
  const go = (): HTMLElement | null => button('.import-go button');
  const isOn = (): boolean => go() !== null && go()?.getAttribute('aria-disabled') !== 'true';
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const watcher = new MutationObserver(() => {
        if (!holds()) return;
        watcher.disconnect();
        clearTimeout(timer);
        resolve();
      });
      const timer = setTimeout(
        () => reject(new Error(`waited too long: ${document.body.innerText}`)),
        30_000,
      );
      watcher.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  const quiet = async (): Promise<void> => {
    busyAt = performance.now();
    while (performance.now() - busyAt < quietMs) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const step = async (act: () => void, ...waits: (() => boolean)[]): Promise<Step> => {
    await quiet();
    [longest, gap] = [0, 0];
    const from = performance.now();
    act();
    for (const holds of waits) await until(holds);
    const took = performance.now() - from;
    await quiet();
    return { took, longest: longest > 0 ? longest : Math.min(gap, longFrom) };
  };

  globalThis.importProbe = {
    choose(name, text) {
      const given = new DataTransfer();
      given.items.add(new File([text], name));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('no place for a file');
      input.files = given.files;
      return step(() => input.dispatchEvent(new Event('change', { bubbles: true })), isOn);
    },
    answer() {
      const radio = [...document.querySelectorAll<HTMLInputElement>('.question input[type=radio]')].find(
        ({ checked }) => !checked,
      );
      if (!radio) throw new Error('no question');
      return step(
        () => radio.click(),
        () => !isOn(),
        isOn,
      );
    },
    apply: () =>
      step(
        () => go()?.click(),
        () => location.hash === '#map' && button('.options-toasts button') !== null,
      ),
    undo() {
      let before = '';
      const told = (): string => button('.options-toasts')?.innerText ?? '';
      return step(
        () => {
          before = told();
          // The notice goes by itself; the button on the map stays.
          (button('.options-toasts button') ?? button('.counts-side button'))?.click();
        },
        () => told() !== '' && told() !== before,
      );
    },
  };
}
