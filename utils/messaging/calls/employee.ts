import { z } from 'zod';
import type { CadenceLine } from '../../domain/cadence.ts';
import type { RoleGuess } from '../../domain/guess-role.ts';
import type { Note, Person } from '../../domain/records.ts';
import { call } from '../call.ts';

const personId = z.uuid();
const surfaces = ['panel', 'page'] as const;

/** What the panel knows beside the HR page of somebody in the notebook. */
export interface EmployeeCard {
  personId: string;
  /** As the page says it. */
  title: string | null;
  /** What the title seems to say, for a person without role or level. To be asked: nothing was set. */
  guess: RoleGuess | null;
  /** What belongs to coaching; null where an evaluation is shown. */
  coaching: {
    /** null for skip levels and peers: no rhythm is kept with them. */
    rhythm: Pick<CadenceLine, 'state' | 'agreedDays' | 'dueOn' | 'overdueDays'> | null;
    /** Names of the competencies in focus. */
    focus: string[];
  } | null;
  /** Copies in the review, newest first; only where an evaluation is shown. */
  promoted: Pick<Note, 'id' | 'text' | 'at'>[];
}

export const employeeCalls = {
  /** null where the tab shows no HR page, or that of somebody who is not known. */
  'employee.card': call<EmployeeCard | null>()(surfaces, z.object({})),
  /**
   * The manager said yes: sets what the person has not. `not-found`: the guess does not stand any more. `undo`: the
   * change as `undo.take` knows it.
   */
  'employee.set': call<{ person: Person; undo: string | null }>()(
    surfaces,
    z.object({ personId, roleId: z.string().max(200), levelId: z.string().max(200).nullable() }),
  ),
  /** "Not this": it is not asked again while the browser runs. */
  'employee.refuse': call<null>()(surfaces, z.object({ personId })),
  /** Evidence left by the clipboard: writes the line in the journal. */
  'employee.copied': call<null>()(surfaces, z.object({ personId })),
};
