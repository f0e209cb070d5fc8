import type { Briefing } from './panel-briefing.ts';
import type { PanelSettings } from './panel-settings.ts';
import type { Sitting } from './panel-sitting.ts';
import type { PeopleChoice } from './people-choice.ts';
import type { SurfaceParts } from './surface.ts';

/** What a part of the panel that is loaded on demand is made from. */
export interface PartSources extends SurfaceParts {
  briefing: Briefing;
  sitting: Sitting;
  people: PeopleChoice;
  preferences: PanelSettings;
  /** Another part that this one builds on. */
  open: OpenPart;
}

/** Makes the model of such a part. */
export type MakePart<T> = (sources: PartSources) => T;

/** The model of a part, made when it is first asked for and kept as long as the panel. */
export type OpenPart = <T>(make: MakePart<T>) => T;

export function createParts(sources: Omit<PartSources, 'open'>): OpenPart {
  const made = new Map<MakePart<unknown>, unknown>();
  const open = <T>(make: MakePart<T>): T => {
    if (!made.has(make)) made.set(make, make({ ...sources, open }));
    return made.get(make) as T;
  };
  return open;
}
