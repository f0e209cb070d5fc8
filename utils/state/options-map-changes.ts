import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { CompetencyMap } from '../domain/competency.ts';
import { adoptInPieces } from '../domain/map/adopt.ts';
import { diffInPieces, type MapDiff } from '../domain/map/diff.ts';
import { piece } from '../domain/map/pieces.ts';
import { foldText } from '../domain/map/words.ts';
import type { HangingEvidence, MapFamily } from '../messaging/calls/map-edit.ts';
import type { Client } from '../messaging/client.ts';
import { inTurns } from './in-turns.ts';

/** A map compared with one that stands. */
export interface Comparison {
  before: CompetencyMap;
  after: CompetencyMap;
  diff: MapDiff;
  /** Notes on what would go or may be renamed; null while they are looked up. */
  evidence: HangingEvidence | null;
}

export interface ChangesModel {
  /** Maps that a new version can be made of. */
  targets: ReadonlySignal<MapFamily[]>;
  /** Id of the map that gets a new version; null = another map beside them. */
  target: ReadonlySignal<string | null>;
  chooseTarget(id: string | null): void;
  comparison: ReadonlySignal<Comparison | null>;
  /** Keys of renames that the manager takes for the same thing. */
  accepted: ReadonlySignal<ReadonlySet<string>>;
  accept(keys: readonly string[], same: boolean): void;
  /** What is applied: with the ids of the map it becomes a version of. Waits until it is compared with it. */
  finish(map: CompetencyMap): Promise<CompetencyMap>;
}

/** From this share of lines that read the same on, a file is taken for a later state of the map in use. */
const leastShared = 0.3;

function* sharedLines(one: CompetencyMap, other: CompetencyMap): Generator<undefined, number> {
  const known = new Set<string>();
  for (const [at, { text }] of one.behaviours.entries()) {
    if (at % piece === 0) yield;
    known.add(foldText(text));
  }
  let found = 0;
  for (const [at, { text }] of other.behaviours.entries()) {
    if (at % piece === 0) yield;
    if (known.has(foldText(text))) found += 1;
  }
  return found / Math.max(1, Math.min(one.behaviours.length, other.behaviours.length));
}

/** Which notes would hang in the air. */
export const loadEvidence = async (
  client: Client,
  mapId: string,
  { removed, renamed }: MapDiff,
): Promise<HangingEvidence | null> => {
  const behaviourIds = [...removed, ...renamed.map(({ before }) => before)].map(({ id }) => id);
  if (behaviourIds.length === 0) return { counts: {}, notes: [] };
  const answer = await client.call('maps.evidence', { id: mapId, behaviourIds });
  return answer.ok ? answer.value : null;
};

export interface ChangesDeps {
  client: Client;
  /** The map of the dry run. */
  incoming: ReadonlySignal<CompetencyMap | null>;
  stop: AbortSignal;
}

/** What an import would change, in which map, and what the manager says about renames. */
export const createChanges = ({ client, incoming, stop }: ChangesDeps): ChangesModel => {
  const targets = signal<MapFamily[]>([]);
  const target = signal<string | null>(null);
  const comparison = signal<Comparison | null>(null);
  const accepted = signal<ReadonlySet<string>>(new Set());
  const maps = new Map<string, CompetencyMap>();
  let said = false;
  let latest = 0;
  let comparing = Promise.resolve();

  const mapOf = async ({ id, revision }: MapFamily): Promise<CompetencyMap | null> => {
    const key = `${id}@${revision}`;
    const known = maps.get(key);
    if (known) return known;
    const answer = await client.call('maps.get', { id, revision });
    if (answer.ok && answer.value) maps.set(key, answer.value);
    return answer.ok ? answer.value : null;
  };

  /** The same map, else the one in use where enough reads the same, else a map of its own. */
  const guess = async (list: MapFamily[], after: CompetencyMap): Promise<string | null> => {
    if (list.some(({ id }) => id === after.id)) return after.id;
    const active = list.find((one) => one.active);
    const present = active && (await mapOf(active));
    const shared = present ? await inTurns(sharedLines(present, after)) : null;
    return active && shared !== null && shared >= leastShared ? active.id : null;
  };

  const compare = async (after: CompetencyMap | null): Promise<void> => {
    latest += 1;
    const mine = latest;
    if (!after) {
      said = false;
      batch(() => {
        comparison.value = null;
        accepted.value = new Set();
      });
      return;
    }
    const answer = await client.call('maps.families', {});
    if (mine !== latest || stop.aborted) return;
    const list = answer.ok ? answer.value.standing.filter(({ imported }) => imported) : [];
    const guessed = said ? target.value : await guess(list, after);
    if (mine !== latest || stop.aborted) return;
    batch(() => {
      targets.value = list;
      target.value = guessed;
    });
    const chosen = targets.value.find(({ id }) => id === target.value);
    const before = chosen ? await mapOf(chosen) : null;
    if (mine !== latest || stop.aborted) return;
    if (!before) {
      comparison.value = null;
      return;
    }
    const diff = await inTurns(diffInPieces(before, after), () => mine === latest && !stop.aborted);
    if (!diff || mine !== latest) return;
    comparison.value = { before, after, diff, evidence: null };
    void loadEvidence(client, before.id, diff).then((evidence) => {
      if (mine === latest) comparison.value = { before, after, diff, evidence };
    });
  };

  const dispose = effect(() => {
    const after = incoming.value;
    untracked(() => (comparing = compare(after)));
  });
  stop.addEventListener('abort', dispose);

  return {
    targets,
    target: computed(() => target.value),
    chooseTarget(id) {
      said = true;
      target.value = id;
      accepted.value = new Set();
      comparing = compare(incoming.value);
    },
    comparison,
    accepted,
    accept(keys, same) {
      const next = new Set(accepted.value);
      for (const key of keys) {
        if (same) next.add(key);
        else next.delete(key);
      }
      accepted.value = next;
    },
    async finish(map) {
      await comparing;
      const shown = comparison.value;
      if (shown && shown.after === map) {
        const adopted = adoptInPieces(shown.before, map, shown.diff, accepted.value);
        const own = (await inTurns(adopted)) ?? map;
        // What the manager called the map stays, where the file calls it as before.
        return map.id === shown.before.id ? { ...own, name: shown.before.name } : own;
      }
      const taken = new Set(targets.value.map(({ id }) => id));
      if (target.value !== null || !taken.has(map.id)) return map;
      let number = 2;
      while (taken.has(`${map.id}-${number}`)) number += 1;
      return { ...map, id: `${map.id}-${number}` };
    },
  };
};
