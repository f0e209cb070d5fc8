import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromeBuild, launchExtension } from '../e2e/support/launch.ts';
import { toQuantile, type BenchRow } from '../tools/bench-table.ts';

/** What the extension's own page offers there. */
declare const chrome: {
  action: { setPopup(of: { popup: string }): Promise<void>; openPopup(): Promise<void> };
};

const rounds = 25;
/** Rounds before the first that counts. */
const warmUp = 3;
const channel = 'touchline-bench';
const probe = '<script src="probe.js"></script>';
const emptyPage = `<!doctype html><meta charset="utf-8"><title>empty</title>${probe}<textarea autofocus></textarea>`;
/** Says when the caret stands in the box, on the machine's clock, and closes the popup for the next round. */
const probeScript = `addEventListener('focusin', () => {
  new BroadcastChannel('${channel}').postMessage(performance.timeOrigin + performance.now());
  setTimeout(() => close(), 100);
}, { capture: true, once: true });`;

/** The build with an empty page beside the popup and the same probe in both. */
function withProbe(): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-popup-'));
  cpSync(chromeBuild, folder, { recursive: true });
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  writeFileSync(join(folder, 'popup.html'), popup.replace('<head>', `<head>${probe}`));
  writeFileSync(join(folder, 'empty.html'), emptyPage);
  writeFileSync(join(folder, 'probe.js'), probeScript);
  return folder;
}

/** From the press on the toolbar button until the caret stands in the box. ms. */
async function toCaret(opener: Page, popup: string): Promise<number> {
  const taken = await opener.evaluate(
    async ([file, name]) => {
      const heard = new BroadcastChannel(name);
      const caret = new Promise<number>((resolve) => {
        heard.addEventListener('message', ({ data }) => resolve(Number(data)));
      });
      await chrome.action.setPopup({ popup: file });
      const from = performance.timeOrigin + performance.now();
      await chrome.action.openPopup();
      const at = await caret;
      heard.close();
      return at - from;
    },
    [popup, channel] as const,
  );
  await opener.waitForTimeout(300);
  return taken;
}

/** The popup beside an empty page with a box in the same run, in turn: how much longer until one can type. */
export default async function popupBench(): Promise<readonly BenchRow[]> {
  const extension = withProbe();
  const browser = await launchExtension({ extension });
  try {
    const opener = await browser.openPage('options');
    const times = { empty: [] as number[], popup: [] as number[] };
    for (let round = 0; round < rounds + warmUp; round += 1) {
      const empty = await toCaret(opener, 'empty.html');
      const popup = await toCaret(opener, 'popup.html');
      if (round < warmUp) continue;
      times.empty.push(empty);
      times.popup.push(popup);
    }
    const row = (name: string, samples: readonly number[]): BenchRow => ({
      name,
      p50: toQuantile(samples, 0.5),
      p95: toQuantile(samples, 0.95),
      n: rounds,
    });
    const ratio = (toQuantile(times.popup, 0.5) ?? 0) / (toQuantile(times.empty, 0.5) ?? 1);
    return [
      row('icon → caret, an empty popup', times.empty),
      row('icon → caret, ours', times.popup),
      { name: 'ours, times the empty popup', p50: ratio, n: rounds, unit: '×', limit: { p50: 1.1 } },
      { name: 'load of the machine, last minute', p50: loadavg()[0] ?? null, n: 1, unit: '' },
    ];
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
