import type { PanelTab } from '../../utils/state/panel-tab.ts';

export const sessionTabs: readonly PanelTab[] = ['prepare', 'run', 'reflect'];
