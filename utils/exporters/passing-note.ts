import { passingOn } from '../domain/map/passing-on.ts';
import type { PassingOn } from '../domain/map/passing-on.ts';
import type { MapSource } from '../domain/competency.ts';

const notes: Readonly<Record<PassingOn, string>> = {
  none: 'No licence is stated: ask whoever wrote this before you pass it on.',
  limited: 'The licence limits how this may be passed on.',
  private: 'Whoever imported this said that it is not to be passed on.',
};

/** What a file says of a map that may not be passed on just like that; in English, as the names of its columns. */
export function passingNote(source: MapSource): string | undefined {
  const limit = passingOn(source);
  return limit === null ? undefined : notes[limit];
}
