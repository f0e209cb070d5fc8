/** One value in the extension's own storage; what comes back may be anything and is parsed by its owner. */
export interface StoredItem {
  load(): Promise<unknown>;
  save(value: unknown): Promise<void>;
}
