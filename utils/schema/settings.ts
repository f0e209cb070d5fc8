import { z } from 'zod';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** The company's year: not said, four quarters from a first month, or phases of its own (both days included). */
export const businessCycle = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('quarters'), firstMonth: z.int().min(1).max(12) }),
  z.object({
    kind: z.literal('custom'),
    phases: z
      .array(z.object({ phase: z.enum(['planning', 'execution', 'review']), from: monthDay, to: monthDay }))
      .max(24),
  }),
]);
export type BusinessCycle = z.infer<typeof businessCycle>;

export const reminders = z.object({
  /** Before a meeting. */
  meeting: z.boolean(),
  minutesBefore: z.int().min(1).max(120),
  /** A weekly digest of 1:1s that are due. */
  cadence: z.boolean(),
  /** A behaviour in focus that was not noted for long. */
  focus: z.boolean(),
  /** Nothing from … until; the same time twice = no quiet hours. */
  quietFrom: clockTime,
  quietUntil: clockTime,
  /** 0 = Sunday. */
  workingDays: z.array(z.int().min(0).max(6)).max(7),
});

const keptMonths = z.int().min(1).max(120).nullable();
/** Months each kind of record is kept; null = without an end. */
export const retention = z.object({
  notes: keptMonths,
  evidence: keptMonths,
  actions: keptMonths,
  sessions: keptMonths,
});

/** What the manager set for the whole extension. */
export const settings = z.object({
  /** How many prompts are shown. */
  promptCount: z.int().min(1).max(7),
  /** The panel opens by itself for recognised sessions that are not sensitive. */
  opensItself: z.boolean(),
  /** Notes and names stay blurred until focus or hover. */
  blur: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Language of the playbook. */
  playbookLocale: z.string().max(20),
  /** How people are addressed in prompts, in languages that tell the two apart. */
  address: z.enum(['informal', 'formal']),
  coachRole: z.enum(['frontline_coach', 'team_lead', 'people_manager']),
  businessCycle,
  reminders,
  retention,
  /** A two-minute drill is offered, at most one a day. */
  practice: z.boolean(),
  /** Fewer prompts for a while when most of them are skipped. */
  fatigueGuard: z.boolean(),
  /** The manager's own addresses: never matched as a person. */
  ownAddresses: z.array(z.email().toLowerCase()).max(20),
});
export type Settings = z.infer<typeof settings>;
