/** What one adapter makes of the page, in numbers. */
export interface AdapterResult {
  id: string;
  checked: string;
  claimed: boolean;
  open: boolean;
  /** Names of our own rows: those with a text, and those that are empty. */
  filled: string[];
  empty: string[];
  people: number;
  nodes: number;
}

/** Either a report without any text, name or address, or nothing. */
export type Diagnosis = { ok: true; adapters: AdapterResult[]; skeleton: string } | { ok: false };
