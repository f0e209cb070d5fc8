import type { Page } from '@playwright/test';
import type { Result } from '../../../utils/domain/result.ts';
import type { Refusal } from '../../../utils/messaging/call.ts';
import { toCallEnvelope } from '../../../utils/messaging/envelope.ts';
import type { CallName, Input, Output } from '../../../utils/messaging/protocol.ts';
import type { ExtensionBrowser } from './launch.ts';

/** Calls the background by message as the given page or frame would; refusals come back as they are. */
export async function callFrom<K extends CallName>(
  page: Pick<Page, 'evaluate'>,
  name: K,
  input: Input<K>,
): Promise<Result<Output<K>, Refusal>> {
  const envelope = JSON.stringify(toCallEnvelope(name, input, 'test'));
  return page.evaluate(`chrome.runtime.sendMessage(${envelope})`);
}

/** Puts a backup into the notebook through the product's own restore, and throws when it is refused. */
export async function restoreBackup(browser: ExtensionBrowser, text: string): Promise<void> {
  const page = await browser.openPage('options');
  const restored = await callFrom(page, 'data.restore', { text, keep: 'theirs' });
  await page.close();
  if (!restored.ok) throw new Error(`The backup was refused: ${restored.code}`);
}
