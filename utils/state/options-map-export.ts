import { signal, type ReadonlySignal } from '@preact/signals';
import { mapFormats, type MapFormat } from '../messaging/calls/map-files.ts';
import type { MapSummary } from '../messaging/calls/library.ts';
import type { Client } from '../messaging/client.ts';
import type { SavedFile } from '../platform/downloads.ts';
import type { Notices } from './options-notices.ts';

export { mapFormats, type MapFormat };

export interface MapExportModel {
  format: ReadonlySignal<MapFormat>;
  choose(format: MapFormat): void;
  busy: ReadonlySignal<boolean>;
  /** Name of the file that was handed over last. */
  saved: ReadonlySignal<string | null>;
  save(version: MapSummary): Promise<void>;
}

export interface MapExportDeps {
  client: Client;
  notices: Notices;
  save: (file: SavedFile) => void;
}

export const createMapExport = ({ client, notices, save }: MapExportDeps): MapExportModel => {
  const format = signal<MapFormat>('long');
  const busy = signal(false);
  const saved = signal<string | null>(null);
  return {
    format,
    choose(next) {
      format.value = next;
      saved.value = null;
    },
    busy,
    saved,
    async save({ id, revision }) {
      if (busy.value) return;
      busy.value = true;
      const answer = await client.call('maps.file', { id, revision, format: format.value });
      busy.value = false;
      if (!answer.ok) return notices.refuse(answer.code);
      const { name, mime, text } = answer.value;
      save({ name, mime, data: text });
      saved.value = name;
    },
  };
};
