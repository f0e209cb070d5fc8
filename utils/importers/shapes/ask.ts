import { listNames } from '../report.ts';
import type { ImportPlace, Report } from '../types.ts';

/** True when the names are points of mastery (the default), false when the user says they are job levels. */
export function askLevelOrScale(report: Report, names: readonly string[], place: ImportPlace): boolean {
  const answer = report.ask({
    code: 'Q-LEVEL-OR-SCALE',
    options: [
      { value: 'scale', label: 'Points of mastery' },
      { value: 'level', label: 'Job levels' },
    ],
    default: 'scale',
    params: { names: listNames(names) },
    about: names,
    place,
  });
  return answer === 'scale';
}

/** Asked when no level is named anywhere. `true`: one level for all. Reports E-NO-LEVEL otherwise. */
export function askOneLevel(report: Report, place: ImportPlace, usual: boolean): boolean {
  const answer = report.ask({
    code: 'Q-ONE-LEVEL',
    options: [
      { value: 'stop', label: 'No, I will add a level column' },
      { value: 'one', label: 'Yes, one level for all' },
    ],
    default: usual ? 'one' : 'stop',
    ...(usual ? { place } : {}),
  });
  if (answer === 'one') return true;
  report.add('E-NO-LEVEL', place);
  return false;
}

/** True when "Day 1", "90 days" are to be read as milestones, in the order of the columns. */
export function askTime(report: Report, names: readonly string[], place: ImportPlace): boolean {
  const answer = report.ask({
    code: 'Q-TIME',
    options: [
      { value: 'ignore', label: 'No, leave them out' },
      { value: 'levels', label: 'Yes, read them as steps of onboarding' },
    ],
    default: 'ignore',
    params: { names: listNames(names) },
    about: names,
    place,
  });
  return answer === 'levels';
}
