import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDockPrefs, dockStore } from '../../../utils/settings/dock.ts';
import { defaultSettings, parseSettings, settingsStore } from '../../../utils/settings/settings.ts';
import { memoryItem } from './fakes.ts';

describe('settings', () => {
  it('are the defaults before anything was set', async () => {
    expect(await settingsStore(memoryItem(null)).load()).toEqual(defaultSettings);
  });

  it('keep what is good and repair what is damaged, field by field', () => {
    const stored = { promptCount: 99, blur: true, theme: 'neon', ownAddresses: ['ME@acme.test'], gone: 1 };
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, blur: true, ownAddresses: ['me@acme.test'] });
  });

  it('are settings whatever was stored', () => {
    fc.assert(fc.property(fc.anything(), (stored) => parseSettings(parseSettings(stored)).promptCount > 0));
  });

  it('take the playbook in the language of the browser where there is one, until another is chosen', async () => {
    expect((await settingsStore(memoryItem(null), 'de-AT').load()).playbookLocale).toBe('de');
    expect((await settingsStore(memoryItem(null), 'tlh').load()).playbookLocale).toBe('en');
    const store = settingsStore(memoryItem(null), 'de');
    await store.change({ blur: true });
    expect((await store.load()).playbookLocale).toBe('de');
    await store.change({ playbookLocale: 'en' });
    expect((await store.load()).playbookLocale).toBe('en');
  });

  it('change only what is named', async () => {
    const store = settingsStore(memoryItem(null));
    await store.change({ promptCount: 5 });
    expect(await store.change({ blur: true, theme: undefined })).toEqual({
      ...defaultSettings,
      promptCount: 5,
      blur: true,
    });
  });
});

describe('how the dock stands', () => {
  it('is kept for each site on its own', async () => {
    const store = dockStore(memoryItem({ broken: { side: 'top' } }));
    await store.save('google-calendar', { side: 'start', layout: 'overlay', width: 280 });
    expect(await store.load('google-calendar')).toEqual({ side: 'start', layout: 'overlay', width: 280 });
    expect(await store.load('outlook')).toEqual(defaultDockPrefs);
    expect(await store.load('broken')).toEqual(defaultDockPrefs);
  });
});
