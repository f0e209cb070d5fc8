import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../messaging/calls/settings.ts';
import type { NotificationPermission } from '../platform/notifications.ts';
import { valueOr } from './options-loading.ts';
import type { SettingsModel } from './options-settings.ts';

type Kept = Settings['reminders'];
export type ReminderKind = 'meeting' | 'cadence' | 'focus';

export interface RemindersModel {
  reminders: ReadonlySignal<Kept | null>;
  /** Call inside the click: the first reminder that is switched on asks the browser. */
  toggle(kind: ReminderKind, on: boolean): Promise<void>;
  toggleDay(day: number): Promise<void>;
  /** As typed. */
  minutes: ReadonlySignal<string>;
  minutesWrong: ReadonlySignal<boolean>;
  typeMinutes(text: string): Promise<void>;
  quiet: ReadonlySignal<{ from: string; until: string }>;
  quietWrong: ReadonlySignal<boolean>;
  typeQuiet(change: { from?: string; until?: string }): Promise<void>;
  /** Reminders are on and the browser shows none: a number on the toolbar button stands for them. */
  blocked: ReadonlySignal<boolean>;
  /** Call inside the click. */
  allow(): Promise<void>;
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;
const isMinutes = (text: string): boolean =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 120;

export const createRemindersForm = (
  settings: SettingsModel,
  permission: NotificationPermission,
  stop: AbortSignal,
): RemindersModel => {
  const reminders = computed(() => valueOr(settings.settings.value, null)?.reminders ?? null);
  const typedMinutes = signal<string | null>(null);
  const typedQuiet = signal<{ from: string; until: string } | null>(null);
  const granted = signal<boolean | null>(null);

  const minutes = computed(() => typedMinutes.value ?? String(reminders.value?.minutesBefore ?? ''));
  const quiet = computed(
    () =>
      typedQuiet.value ?? {
        from: reminders.value?.quietFrom ?? '',
        until: reminders.value?.quietUntil ?? '',
      },
  );
  const isOn = computed(() => {
    const kept = reminders.value;
    return kept !== null && (kept.meeting || kept.cadence || kept.focus);
  });

  const check = async (): Promise<void> => {
    granted.value = await permission.has();
  };
  const allow = async (): Promise<void> => {
    granted.value = await permission.ask();
  };
  const change = async (next: Partial<Kept>): Promise<void> => {
    const kept = reminders.value;
    if (kept) await settings.change({ reminders: { ...kept, ...next } });
  };

  permission.onChanged(() => void check(), stop);
  void check();

  return {
    reminders,
    async toggle(kind, on) {
      // Asked before anything is awaited: browsers take the question only while the click is fresh.
      const asked = on && !isOn.value && granted.value !== true ? allow() : null;
      await change({ [kind]: on });
      await asked;
    },
    async toggleDay(day) {
      const days = reminders.value?.workingDays ?? [];
      const next = days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort();
      await change({ workingDays: next });
    },
    minutes,
    minutesWrong: computed(() => typedMinutes.value !== null && !isMinutes(typedMinutes.value)),
    async typeMinutes(text) {
      typedMinutes.value = text;
      if (!isMinutes(text)) return;
      await change({ minutesBefore: Number(text) });
    },
    quiet,
    quietWrong: computed(() => !(time.test(quiet.value.from) && time.test(quiet.value.until))),
    async typeQuiet(part) {
      const next = { ...quiet.value, ...part };
      typedQuiet.value = next;
      if (!time.test(next.from) || !time.test(next.until)) return;
      await change({ quietFrom: next.from, quietUntil: next.until });
    },
    blocked: computed(() => isOn.value && granted.value === false),
    allow,
  };
};
