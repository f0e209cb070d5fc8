/** A row's JSON by its place and seal, and what names are blinded to. Gone with the key. */
export interface OpenedMemory {
  row(id: string): string | undefined;
  keepRow(id: string, json: string): void;
  blind(id: string): string | undefined;
  keepBlind(id: string, blind: string): void;
  clear(): void;
}

/** Two bytes each: about 16 MB, a person's whole history and the list of people many times over. */
const mostCharacters = 8_000_000;
const mostBlinds = 20_000;

/**
 * Opening one row costs WebCrypto a turn of its own thread pool, and a page reads the same rows again and again. Each
 * sealing has a random iv, so what is remembered under it is never out of date.
 */
export const openedMemory = (): OpenedMemory => {
  const rows = new Map<string, string>();
  const blinds = new Map<string, string>();
  let characters = 0;

  const drop = (id: string): void => {
    characters -= rows.get(id)?.length ?? 0;
    rows.delete(id);
  };

  return {
    row(id) {
      const json = rows.get(id);
      if (json === undefined) return undefined;
      // Read last, dropped last.
      rows.delete(id);
      rows.set(id, json);
      return json;
    },
    keepRow(id, json) {
      drop(id);
      rows.set(id, json);
      characters += json.length;
      for (const oldest of rows.keys()) {
        if (characters <= mostCharacters) break;
        drop(oldest);
      }
    },
    blind: (id) => blinds.get(id),
    keepBlind(id, blind) {
      if (blinds.size >= mostBlinds) blinds.clear();
      blinds.set(id, blind);
    },
    clear() {
      rows.clear();
      blinds.clear();
      characters = 0;
    },
  };
};
