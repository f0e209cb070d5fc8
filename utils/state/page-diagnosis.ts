import type { Diagnosis } from '../domain/diagnosis.ts';

/** What became of a diagnosis: in the clipboard, withheld because something like a name remained, or not possible. */
export type Diagnosed = 'copied' | 'refused' | 'failed';

/** Puts what was found on a page into the clipboard, as text. `found` null: the browser lets nobody look. */
export const copyDiagnosis = async (
  found: Diagnosis | null,
  version: string,
  copy: (text: string) => Promise<void>,
): Promise<Diagnosed> => {
  if (!found) return 'failed';
  if (!found.ok) return 'refused';
  const { adapters, skeleton } = found;
  return copy(`${JSON.stringify({ touchline: version, adapters })}\n${skeleton}\n`).then(
    () => 'copied' as const,
    () => 'failed' as const,
  );
};
