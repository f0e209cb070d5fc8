import { isObject } from '../domain/is-object.ts';
import { playbookLocaleFor } from '../domain/playbook-layers.ts';
import { defaultRetention } from '../domain/retention.ts';
import { settings as schema, type Settings } from '../schema/settings.ts';
import type { StoredItem } from './stored-item.ts';

export const defaultSettings: Settings = {
  promptCount: 3,
  opensItself: true,
  blur: false,
  theme: 'system',
  playbookLocale: 'en',
  address: 'informal',
  coachRole: 'people_manager',
  businessCycle: { kind: 'none' },
  reminders: {
    meeting: false,
    minutesBefore: 10,
    cadence: false,
    focus: false,
    quietFrom: '18:00',
    quietUntil: '08:00',
    workingDays: [1, 2, 3, 4, 5],
  },
  retention: defaultRetention,
  practice: true,
  fatigueGuard: true,
  ownAddresses: [],
};

const fields = schema.partial().shape;

/** What is stored, field by field: one that is missing or damaged takes its default, the others stay. */
export const parseSettings = (stored: unknown, defaults = defaultSettings): Settings => {
  const found = new Map(isObject(stored) ? Object.entries(stored) : []);
  const kept = Object.entries(fields).flatMap(([name, field]) => {
    const value = field.safeParse(found.get(name));
    return value.success && value.data !== undefined ? [[name, value.data]] : [];
  });
  return schema.parse({ ...defaults, ...Object.fromEntries(kept) });
};

export interface SettingsStore {
  load(): Promise<Settings>;
  change(change: { [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings>;
}

/** `language`: what the browser speaks; the playbook follows it until another language is chosen. */
export const settingsStore = (item: StoredItem, language = 'en'): SettingsStore => {
  const defaults = { ...defaultSettings, playbookLocale: playbookLocaleFor(language) };
  return {
    load: async () => parseSettings(await item.load(), defaults),
    async change(change) {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const next = parseSettings({ ...parseSettings(await item.load(), defaults), ...given }, defaults);
      await item.save(next);
      return next;
    },
  };
};
