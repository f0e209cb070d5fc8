import { accessRepository } from '../db/repositories/access.ts';
import { actionRepository } from '../db/repositories/actions.ts';
import { backupHistory } from '../db/repositories/backup-history.ts';
import { backupRepository } from '../db/repositories/backup.ts';
import { briefRepository } from '../db/repositories/brief-records.ts';
import { choiceRepository } from '../db/repositories/choices.ts';
import { draftRepository } from '../db/repositories/drafts.ts';
import { editionRepository } from '../db/repositories/editions.ts';
import { experimentRepository } from '../db/repositories/experiments.ts';
import { goalRepository } from '../db/repositories/goals.ts';
import { fatigueRepository } from '../db/repositories/fatigue.ts';
import { holdingsRepository } from '../db/repositories/holdings.ts';
import { journalRepository } from '../db/repositories/journal.ts';
import { mapDraftRepository } from '../db/repositories/map-draft.ts';
import { mapEvidenceRepository } from '../db/repositories/map-evidence.ts';
import { mapFamilyRepository } from '../db/repositories/map-family.ts';
import { mapRepository } from '../db/repositories/maps.ts';
import { noteSearch } from '../db/repositories/note-search.ts';
import { noteRepository } from '../db/repositories/notes.ts';
import { packRepository } from '../db/repositories/packs.ts';
import { personRepository } from '../db/repositories/people.ts';
import { pilotRepository } from '../db/repositories/pilots.ts';
import { practiceRepository } from '../db/repositories/practice.ts';
import { promotionRepository } from '../db/repositories/promotions.ts';
import { promptEventRepository } from '../db/repositories/prompt-events.ts';
import { promptLearningRepository } from '../db/repositories/prompt-learning.ts';
import { dataCheckRepository } from '../db/repositories/data-check.ts';
import { retentionRepository } from '../db/repositories/retention.ts';
import { sessionFactRepository } from '../db/repositories/session-facts.ts';
import { rhythmRepository } from '../db/repositories/rhythm.ts';
import { recordSearch } from '../db/repositories/record-search.ts';
import { sessionRepository } from '../db/repositories/sessions.ts';
import { timelineRepository } from '../db/repositories/timeline.ts';
import { trashRepository } from '../db/repositories/trash.ts';
import { undoRepository } from '../db/repositories/undo.ts';
import type { TouchlineDatabase } from '../db/schema.ts';

/** Every repository over one database. */
export const repositories = (db: TouchlineDatabase) => {
  const base = {
    actions: actionRepository(db),
    choices: choiceRepository(db),
    goals: goalRepository(db),
    learning: promptLearningRepository(db),
    maps: mapRepository(db),
    notes: noteRepository(db),
    promptEvents: promptEventRepository(db),
    sessions: sessionRepository(db),
    trash: trashRepository(db),
  };
  return {
    ...base,
    access: accessRepository(db),
    backup: backupRepository(db),
    backups: backupHistory(db),
    brief: briefRepository(db, base),
    drafts: draftRepository(db),
    editions: editionRepository(db),
    packs: packRepository(db),
    experiments: experimentRepository(db),
    fatigue: fatigueRepository(db),
    holdings: holdingsRepository(db),
    journal: journalRepository(db),
    mapDrafts: mapDraftRepository(db),
    mapEvidence: mapEvidenceRepository(db),
    mapFamilies: mapFamilyRepository(db),
    pilots: pilotRepository(db),
    promotions: promotionRepository(db),
    practice: practiceRepository(db),
    sessionFacts: sessionFactRepository(db),
    people: personRepository(db),
    check: dataCheckRepository(db),
    retention: retentionRepository(db),
    rhythm: rhythmRepository(db),
    records: recordSearch(db),
    search: noteSearch(db),
    timeline: timelineRepository(db),
    undo: undoRepository(db, base.trash),
  };
};

export type Repositories = ReturnType<typeof repositories>;
