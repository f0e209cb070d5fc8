import type { Reading } from '../../../utils/domain/meeting.ts';
import { bundleHosts } from '../../tools/bundle-hosts.ts';
import { toDay } from './events.ts';
import type { Sogo, SogoUser } from './sogo.ts';
import { password } from './sogo.ts';

/** What a page of either browser can do. */
export interface RealPage {
  goto(url: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  keyboard: { type(text: string): Promise<void>; press(key: 'Enter' | 'Escape'): Promise<void> };
}

const limitMs = 20_000;

/** Asks until the answer is true enough, and says what it waited for. */
export const untilPage = async <T>(name: string, ask: () => Promise<T>): Promise<NonNullable<T>> => {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${name}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const visible = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((each) => each.checkVisibility())`;

/** Lands on the week, by SOGo's own form where nobody is signed in. */
export const openWeek = async (page: RealPage, sogo: Sogo, user: SogoUser, monday: Date): Promise<void> => {
  await page.goto(`${sogo.origin}/SOGo/so/${user.id}/Calendar/view#!/calendar/week/${toDay(monday, 0)}`);
  const form = 'input[type="password"]';
  await untilPage('SOGo', () => page.evaluate(`${visible(form)} || ${visible('.sg-event')}`));
  if (!(await page.evaluate(visible(form)))) return;
  const focus = (selector: string) => page.evaluate(`document.querySelector('${selector}').focus()`);
  await focus('input[ng-model="app.creds.username"]');
  await page.keyboard.type(user.id);
  await focus('input[type="password"]');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await untilPage('the week', () => page.evaluate(visible('.sg-event')));
};

/** Opens the event's dialog by a click on its tile. */
export const openEvent = async (page: RealPage, title: string): Promise<void> => {
  const tile = `[...document.querySelectorAll('.sg-event')].findLast((each) =>
    each.checkVisibility() && each.textContent.includes(${JSON.stringify(title)}))`;
  await untilPage(`the tile of ${title}`, () => page.evaluate(`Boolean(${tile})`));
  await page.evaluate(`${tile}.querySelector('.eventInside,.text,md-icon,div').click()`);
  await untilPage(`the dialog of ${title}`, () =>
    page.evaluate(
      `[...document.querySelectorAll('md-dialog')].some((each) => each.innerText.includes(${JSON.stringify(title)}))`,
    ),
  );
};

/** The next user of the same browser signs in anew. */
export const signOut = (page: RealPage, sogo: Sogo, user: SogoUser): Promise<unknown> =>
  page.goto(`${sogo.origin}/SOGo/so/${user.id}/logoff`);

export const closeEvent = async (page: RealPage): Promise<void> => {
  await page.keyboard.press('Escape');
  await untilPage('the dialog to close', () => page.evaluate("document.querySelector('md-dialog') === null"));
};

let bundle: Promise<string> | undefined;

/** What the product's own adapters and readers make of the page as it stands. */
export const readPage = async (page: RealPage): Promise<Reading | null> => {
  const script = await (bundle ??= bundleHosts());
  return (await page.evaluate(`${script};touchline.read(Date.now())`)) as Reading | null;
};
