import { browser } from 'wxt/browser';
import type { Client } from './client.ts';
import { localClient } from './serve/local-client.ts';
import { openServicesHere } from './serve/open.ts';

/** The client of a page of ours that stands by itself: the services run in the page. */
export const openLocalClient = (surface: 'popup' | 'options' | 'panel' = 'options'): Client =>
  localClient(openServicesHere(), { runtime: browser.runtime, surface, id: crypto.randomUUID() });
