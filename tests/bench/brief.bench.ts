import { brief } from '../../utils/domain/brief/brief.ts';
import type { BriefInput } from '../../utils/domain/brief/input.ts';
import { indexMap } from '../../utils/domain/brief/map-index.ts';
import type { Behaviour, CompetencyMap } from '../../utils/domain/competency.ts';
import type { Playbook } from '../../utils/domain/playbook.ts';
import { type SessionType, sessionTypes } from '../../utils/domain/session-type.ts';
import {
  core,
  day,
  event,
  history,
  inSession,
  minute,
  note,
  person,
  learning,
  session,
  start,
  tally,
} from '../fixtures/briefs/make.ts';
import { measure } from '../fixtures/briefs/measure.ts';
import { mechanisms, relevance } from '../fixtures/briefs/tables.ts';
import { type BenchRow, toRow } from '../tools/bench-table.ts';

const runs = 400;
const limitMs = 8;

/** The core's prompts again and again until there are `count`, each with an id and a technique of its own. */
function playbookOf(count: number): Playbook {
  const prompts = Array.from({ length: count }, (_, at) => {
    const from = core.prompts[at % core.prompts.length];
    if (from === undefined) throw new Error('no prompts');
    return { ...from, id: `${from.id}.${at}`, technique: `${from.technique} ${at % 40}` };
  });
  return { ...core, prompts };
}

/** Eight roles of five levels, 250 competencies. */
function mapOf(count: number): CompetencyMap {
  const levels = Array.from({ length: 5 }, (_, at) => ({
    id: `l${at + 1}`,
    name: `Level ${at + 1}`,
    rank: at,
  }));
  const roles = Array.from({ length: 8 }, (_, at) => ({
    id: `role${at}`,
    name: `Role ${at}`,
    levelIds: levels.map(({ id }) => id),
  }));
  const competencies = Array.from({ length: 250 }, (_, at) => ({
    id: `c${at}`,
    name: `Competency ${at}`,
    kind: at % 2 === 0 ? ('technical' as const) : ('behavioural' as const),
  }));
  const behaviours: Behaviour[] = Array.from({ length: count }, (_, at) => ({
    id: `b${at}`,
    competencyId: `c${at % 250}`,
    roleIds: [`role${at % 8}`],
    levelId: `l${(Math.floor(at / 250) % 5) + 1}`,
    text: `Does the thing numbered ${at} so that others can see it`,
    polarity: 'positive',
    loc: { row: at },
  }));
  return {
    format: 'competency-map/1',
    id: 'big',
    name: 'Big',
    roles,
    levels,
    areas: [],
    competencies,
    behaviours,
    source: { kind: 'file' },
  };
}

const playbook = playbookOf(3_000);
const map = indexMap(mapOf(10_000));

function inputOf(type: SessionType, at: number): BriefInput {
  const sessions = Array.from({ length: 6 }, (_, weeks) => session(`s${weeks}`, weeks + 1));
  return inSession(type, {
    people: [person({ roleId: 'role2', levelId: 'l3', pathway: 'specialist', focus: ['c2', 'c5'] })],
    history: history({
      sessions,
      notes: Array.from({ length: 500 }, (_, n) =>
        note(`n${n}`, `s${n % 6}`, start - (n + 1) * day, { text: 'What was seen and heard. '.repeat(20) }),
      ),
      promptEvents: Array.from({ length: 200 }, (_, n) =>
        event(
          playbook.prompts[n * 7]?.id ?? '',
          `s${n % 6}`,
          start - (n + 1) * day,
          n % 3 === 0 ? 'useful' : 'shown',
        ),
      ),
      seen: Array.from({ length: 500 }, (_, n) => ({
        behaviourId: `b${n * 19}`,
        times: n,
        lastAt: start - n * day,
      })),
    }),
    map,
    playbook,
    learning: learning({
      tallies: playbook.prompts.map(({ id, session: sessionType }, n) =>
        tally(id, { sessionType, shown: 9, asked: n % 7, useful: n % 5, skipped: n % 3 }),
      ),
    }),
    cycle: { phase: 'review', endsInDays: 9, next: null },
    now: start + (at % 30) * minute,
    seed: `meeting ${at}`,
  });
}

/** How relevant the choice is over the table of situations, and that no hard rule is broken. */
function relevanceRows(): BenchRow[] {
  const asked = Object.values(relevance).flat();
  const { situations, shown, precision, violations } = measure(asked, Object.values(mechanisms).flat());
  return [
    { name: 'relevance: situations', p50: situations, unit: '', n: situations },
    { name: 'relevance: of these with what is accepted', p50: asked.length, unit: '', n: asked.length },
    { name: 'relevance: precision', p50: precision * 100, unit: '%', n: shown, limit: { least: 95 } },
    ...Object.entries(violations).map(([rule, times]) => ({
      name: `relevance: violations, ${rule}`,
      p50: times,
      unit: '',
      n: situations,
      limit: { p50: 0 },
    })),
  ];
}

/** One brief for a person with 500 notes, 3,000 prompts installed and learnt about, a map of 10,000 behaviours; then relevance. */
export default async function benchBrief(): Promise<readonly BenchRow[]> {
  const inputs = Array.from({ length: runs }, (_, at) =>
    inputOf(sessionTypes[at % sessionTypes.length] ?? 'one_on_one', at),
  );
  let next = 0;
  const row = await toRow(
    'brief: 500 notes, 3,000 prompts and tallies, 10,000 behaviours',
    () => {
      const input = inputs[next % inputs.length];
      next += 1;
      return input && brief(input);
    },
    { n: runs, limit: { p95: limitMs } },
  );
  return [row, ...relevanceRows()];
}
