import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { packLimit, type PackPreview } from '../domain/playbook-faults.ts';
import { coreLocales, isSameLanguage } from '../domain/playbook-layers.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { Refusal } from '../messaging/call.ts';
import type { Client } from '../messaging/client.ts';
import type { SettingsModel } from './options-settings.ts';

export type PackImporting =
  | { status: 'idle' }
  | { status: 'reading'; name: string }
  | { status: 'failed'; name: string; reason: Refusal | 'unreadable' }
  | { status: 'ready'; preview: PackPreview<Playbook> };

/** What happens to the playbook's language when the pack is in another one. */
export type LanguageChoice = 'keep' | 'switch';

export interface PackImportModel {
  state: ReadonlySignal<PackImporting>;
  pasted: ReadonlySignal<string>;
  paste(text: string): void;
  readPasted(): Promise<void>;
  readFile(file: File): Promise<void>;
  /** The answer to "an earlier version: replace?". */
  replaceLater: ReadonlySignal<boolean>;
  agreeToReplace(agreed: boolean): void;
  language: ReadonlySignal<LanguageChoice>;
  chooseLanguage(choice: LanguageChoice): void;
  /** The core is written in the pack's language, so the playbook could be switched to it. */
  canSwitch: ReadonlySignal<boolean>;
  canApply: ReadonlySignal<boolean>;
  applying: ReadonlySignal<boolean>;
  /** True when the pack is in use now. */
  apply(): Promise<boolean>;
  reset(): void;
}

export interface PackImportDeps {
  client: Client;
  settings: SettingsModel;
  applyPack: (pack: Playbook) => Promise<boolean>;
  /** What a pasted text is called where a file would have its name. */
  pastedName: () => string;
}

/** What is known of a file without reading it. */
const tooBig = (fileName: string, size: number): PackPreview<Playbook> => ({
  source: 'json',
  fileName,
  pack: null,
  messages: [
    {
      code: 'too-big',
      at: '$',
      line: null,
      found: (size / 1_000_000).toFixed(1),
      allowed: String(packLimit / 1_000_000),
    },
  ],
  more: 0,
  counts: { sessions: 0, prompts: 0, overridden: 0, added: 0 },
  older: null,
  language: null,
});

export const createPackImport = (deps: PackImportDeps): PackImportModel => {
  const state = signal<PackImporting>({ status: 'idle' });
  const pasted = signal('');
  const replaceLater = signal(false);
  const language = signal<LanguageChoice>('keep');
  const applying = signal(false);
  let latest = 0;

  const show = (next: PackImporting): void =>
    batch(() => {
      state.value = next;
      replaceLater.value = false;
      language.value = 'keep';
    });

  /** Only the last file that was chosen is shown. */
  const look = async (name: string, load: () => Promise<string>): Promise<void> => {
    latest += 1;
    const mine = latest;
    show({ status: 'reading', name });
    const text = await load().catch(() => null);
    const answer = text === null ? null : await deps.client.call('packs.preview', { name, text });
    if (mine !== latest) return;
    if (answer === null) show({ status: 'failed', name, reason: 'unreadable' });
    else if (answer.ok) show({ status: 'ready', preview: answer.value });
    else show({ status: 'failed', name, reason: answer.code });
  };

  const preview = computed(() => (state.value.status === 'ready' ? state.value.preview : null));
  const coreLocale = computed(() => {
    const given = preview.value?.language?.given;
    return given === undefined ? undefined : coreLocales.find((locale) => isSameLanguage(locale, given));
  });
  const canApply = computed(
    () =>
      preview.value !== null &&
      preview.value.pack !== null &&
      (preview.value.older === null || replaceLater.value) &&
      !applying.value,
  );
  const reset = (): void => {
    latest += 1;
    show({ status: 'idle' });
  };

  return {
    state,
    pasted,
    paste: (text) => (pasted.value = text),
    readPasted: () => look(deps.pastedName(), async () => pasted.value),
    async readFile(file) {
      // Four bytes a letter at most; what is larger than that cannot be within the limit, and is not read at all.
      if (file.size <= 4 * packLimit) return look(file.name.slice(0, 300), () => file.text());
      latest += 1;
      show({ status: 'ready', preview: tooBig(file.name, file.size) });
    },
    replaceLater,
    agreeToReplace: (agreed) => (replaceLater.value = agreed),
    language,
    chooseLanguage: (choice) => (language.value = choice),
    canSwitch: computed(() => coreLocale.value !== undefined),
    canApply,
    applying,
    async apply() {
      const pack = preview.value?.pack;
      if (!pack || !canApply.value) return false;
      applying.value = true;
      const wanted = language.value === 'switch' ? coreLocale.value : undefined;
      const applied = await deps.applyPack(pack);
      if (applied && wanted !== undefined) await deps.settings.change({ playbookLocale: wanted });
      applying.value = false;
      if (applied) {
        reset();
        pasted.value = '';
      }
      return applied;
    },
    reset,
  };
};
