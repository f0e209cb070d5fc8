import { z } from 'zod';
import type { ExperimentResult } from '../../domain/learning/experiment.ts';
import type { FatigueReason } from '../../domain/learning/fatigue.ts';
import type { OwnPractice } from '../../domain/learning/own-practice.ts';
import type { PilotReport, SponsorPage } from '../../domain/learning/pilot.ts';
import type { Experiment, PromptTally } from '../../domain/records.ts';
import type { Pilot } from '../../domain/learning/records.ts';
import { promptWords } from '../../schema/playbook.ts';
import { assignment, experiment, pilot } from '../../schema/records.ts';
import { call } from '../call.ts';

const ours = ['panel', 'page'] as const;
const page = ['page'] as const;
const id = z.uuid();

/** Fewer prompts are shown for now. Times: epoch ms. */
export interface Resting {
  since: number;
  until: number;
  reason: FatigueReason;
}

/** An experiment and what it shows so far. */
export interface ExperimentView {
  experiment: Experiment;
  result: ExperimentResult;
}

/** A pilot, its figures, and the page made of both for others to read. */
export interface PilotView {
  pilot: Pilot;
  report: PilotReport;
  sponsor: SponsorPage;
}

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What is tried; the first wording is the one in the playbook, the first order the usual one. */
export const experimentPlan = z.object({
  id,
  kind: z.enum(['wording', 'order']),
  sessionType: experiment.shape.sessionType,
  promptId: experiment.shape.promptId,
  /** The other wording; '' for an order. */
  b: z
    .string()
    .trim()
    .max(300)
    .refine((text) => words(text) <= promptWords && !/<\/?[a-z!][^>]*>/i.test(text)),
  holdout: z.boolean(),
  outcome: experiment.shape.outcome,
});
export type ExperimentPlan = z.infer<typeof experimentPlan>;

export const learningCalls = {
  /** null = the guard is silent, or off. */
  'fatigue.get': call<Resting | null>()(ours, z.object({})),
  /** All prompts again; the guard keeps still until five further sessions. */
  'fatigue.undo': call<null>()(ours, z.object({})),
  /** The person closed the panel, so long after it had been opened. */
  'panel.dismissed': call<null>()(ours, z.object({ ms: z.int().min(0).max(86_400_000) })),

  /** What each prompt was worth, over everybody. */
  'learning.tallies': call<PromptTally[]>()(page, z.object({})),
  /** The manager's own sessions of the last weeks. Nobody is in it. */
  'learning.own': call<OwnPractice>()(page, z.object({ weeks: z.int().min(1).max(520) })),

  /** Newest first. One that the playbook no longer carries is closed on the way. */
  'experiments.list': call<ExperimentView[]>()(page, z.object({})),
  /** Once by id. Refused while another runs that would spoil it. */
  'experiments.start': call<Experiment>()(page, z.object({ plan: experimentPlan })),
  'experiments.stop': call<null>()(page, z.object({ id })),
  /** Undo of a stop. */
  'experiments.resume': call<null>()(page, z.object({ experiment })),
  /** What experiments did to this session, when it was first shown; `session` as in `Assignment`. */
  'experiments.note': call<null>()(
    ours,
    z.object({
      session: assignment.shape.session,
      arms: z.array(assignment.pick({ experimentId: true, arm: true })).max(20),
    }),
  ),

  /** Newest first. */
  'pilots.list': call<PilotView[]>()(page, z.object({})),
  /** Begins a pilot or changes it; only one is undecided at a time. */
  'pilots.save': call<Pilot>()(page, z.object({ pilot })),
  'pilots.remove': call<null>()(page, z.object({ id })),
};
