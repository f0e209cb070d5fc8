/** What went wrong, for the console of our own pages. Never note text, names or addresses: only where and which error. */
export interface Log {
  error(where: string, error: unknown): void;
}

/** Name and code of an error; its message may quote what the user typed, so it stays out. */
export const toErrorName = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

export const consoleLog: Log = {
  error(where, error) {
    console.error(`touchline: ${where}: ${toErrorName(error)}`);
  },
};
