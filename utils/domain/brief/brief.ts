import { clockFor } from '../phase.ts';
import { applyArms } from '../rank/arms.ts';
import { genericSession, roleIn } from '../rank/eligible.ts';
import { readMemory } from '../rank/memory.ts';
import { choosePrompts } from '../rank/prompts.ts';
import { orderActions } from './actions.ts';
import { behavioursOf } from './behaviours.ts';
import { factsOf } from './facts.ts';
import { formatOf } from './format.ts';
import { earlierSessions, isoDay } from './history.ts';
import type { BriefInput } from './input.ts';
import { lastTimeOf } from './last-time.ts';
import { pathwayOf } from './pathway.ts';
import { candidatesFor } from './people.ts';
import { plannedOf } from './planned.ts';
import { reflectOf } from './reflect.ts';
import { stateOf, chosenPerson } from './state.ts';
import { modeOf, noType, sessionPlaybook, typeOf } from './type.ts';
import type { Brief } from './types.ts';

const most = 7;

/**
 * All that the panel shows for this meeting at this moment. Pure: the same input gives the same brief. Nothing of a
 * person is in it unless the person is certain, and nothing of coaching while the meeting is an evaluation.
 */
export function brief(input: BriefInput): Brief {
  const { reading, session, history, playbook, learning, now } = input;
  const meeting = reading?.meeting ?? null;
  const type = typeOf(input, chosenPerson(input) !== null);
  const { state, collapsed, person } = stateOf(input, type.id);
  const mode = modeOf(type.id, playbook, session);
  const evaluation = mode === 'evaluation';
  const hasType = type.id !== noType && state !== 'collapsed';

  const plan = hasType ? sessionPlaybook(playbook, type.id) : undefined;
  const flow = plan ?? sessionPlaybook(playbook, genericSession);
  const planned = state === 'collapsed' ? null : plannedOf(meeting, session, flow);
  const clock = planned && clockFor(planned, flow?.phases ?? [], now, session);
  const format = formatOf(meeting, session);
  const role = roleIn(playbook, input.settings.coachRole);

  const today = isoDay(now, meeting?.zone ?? null);
  const atHand = {
    sessionId: session?.id ?? null,
    meetingKey: reading ? `${reading.site}:${reading.meeting.key}` : (session?.meetingKey ?? null),
    start: meeting?.start ?? null,
  };
  const own = person === null ? [] : history.sessions.filter((one) => one.personId === person.id);
  const earlier = earlierSessions(own, atHand, now);
  const notes = person === null ? [] : history.notes.filter((note) => note.personId === person.id);
  const actions = person === null ? [] : orderActions(history.openActions, person.id, today);
  const memory = readMemory({
    events: person === null ? [] : history.promptEvents.filter((event) => event.personId === person.id),
    earlier,
    sessionId: atHand.sessionId,
    now,
  });

  const pathway = pathwayOf(person, type.id, today);
  const standards = behavioursOf({
    map: hasType ? input.map : null,
    type: hasType ? type.id : null,
    person,
    pathways: pathway.active,
    seen: history.seen,
    memory,
    evaluation,
    seed: input.seed,
    now,
  });
  const wanted = Math.min(most, Math.max(1, Math.trunc(input.settings.promptCount) || 1));
  const allowed = Math.max(1, Math.trunc(learning.atMost ?? most) || 1);
  const offered =
    hasType && state !== 'private'
      ? choosePrompts({
          playbook,
          type: type.id,
          mode,
          clock,
          count: Math.min(wanted, allowed),
          pathways: pathway.active,
          role,
          cycle: input.cycle?.phase ?? null,
          format,
          factsFor: factsOf({
            person,
            daysIn: pathway.daysIn,
            actions,
            goals:
              person === null ? [] : (history.goals ?? []).filter(({ personId }) => personId === person.id),
            earlier,
            sessionId: atHand.sessionId,
            notes,
            behaviours: standards.behaviours,
            evaluation,
            now,
          }),
          hasPast: earlier.length > 0,
          memory,
          learning,
          shown: standards.shown,
          swapped: input.swapped,
          seed: input.seed,
          now,
        })
      : null;
  const { prompts, generic, arms } =
    offered === null ? { prompts: [], generic: false, arms: [] } : applyArms(offered, learning.arms);

  return {
    state,
    collapsed,
    mode,
    reading: reading && { site: reading.site, missing: reading.missing, problems: reading.problems },
    meeting: meeting && {
      key: meeting.key,
      seriesKey: meeting.seriesKey,
      title: meeting.private ? null : meeting.title,
      start: meeting.start,
      end: meeting.end,
      zone: meeting.zone,
    },
    type,
    person: person && {
      id: person.id,
      name: person.name,
      role: (person.roleId !== null && input.map?.roles.get(person.roleId)?.name) || null,
      level: (person.levelId !== null && input.map?.levels.get(person.levelId)?.name) || null,
      pathway: pathway.listed,
      pathways: pathway.all,
      weeksIn:
        pathway.active.includes('new_hire') && pathway.daysIn !== null
          ? Math.floor(pathway.daysIn / 7)
          : null,
    },
    candidates: candidatesFor(input, state),
    suggestion: state === 'choose-person' && input.match?.state === 'unknown' ? input.match.suggestion : null,
    sessionId: atHand.sessionId,
    clock,
    lastTime: person === null || evaluation ? null : lastTimeOf(earlier, notes, now),
    actions,
    prompts,
    generic,
    behaviours: standards.behaviours,
    behavioursNote: standards.note,
    purpose: plan?.purpose ?? '',
    outcomes: plan?.outcomes ?? [],
    before: plan?.before ?? [],
    after: plan?.after ?? [],
    avoid: plan?.avoid ?? [],
    good: plan?.good.find((one) => one.role === role) ?? null,
    roleMissing: role !== input.settings.coachRole,
    format,
    formatHow: plan?.formats.find((one) => one.format === format)?.how ?? '',
    variant: plan?.variants.find((one) => one.pathway === pathway.active[0])?.focus ?? '',
    group: state === 'group' ? (plan?.group ?? null) : null,
    cycle: input.cycle,
    reflect: reflectOf(earlier, now),
    arms,
    fewer: allowed < wanted,
  };
}
