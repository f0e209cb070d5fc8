import { i18n } from '#i18n';
import type { PackCode } from '../../../utils/domain/playbook-faults.ts';
import { corePack, ownPack } from '../../../utils/domain/playbook-faults.ts';
import type { PlaybookSource } from '../../../utils/domain/playbook-layers.ts';
import type {
  CoachRole,
  CyclePhase,
  Format,
  Pathway,
  Phase,
  Prompt,
} from '../../../utils/domain/playbook.ts';
import { promptLetters } from '../../../utils/domain/playbook-wording.ts';
import type { Fault } from '../../../utils/state/options-playbook-form.ts';

export const phases = ['prep', 'open', 'explore', 'agree', 'close', 'after'] as const satisfies Phase[];
export const pathways = [
  'new_hire',
  'high_performer',
  'specialist',
  'return_from_leave',
  'new_lead',
] as const satisfies Pathway[];
export const coachRoles = ['frontline_coach', 'team_lead', 'people_manager'] as const satisfies CoachRole[];
export const cyclePhases = ['planning', 'execution', 'review'] as const satisfies CyclePhase[];
export const formats = ['in_person', 'remote', 'async'] as const satisfies Format[];
export const kinds = ['technical', 'behavioural', 'values'] as const;
export const evidences = [
  'work_sample',
  'observed_behaviour',
  'metric',
  'peer_input',
  'self_report',
  'commitment',
  'none',
] as const satisfies Prompt['evidence'][];

export const phaseName = (phase: Phase): string => i18n.t(`options.playbook.phase.${phase}`);
export const pathwayName = (pathway: Pathway): string => i18n.t(`options.people.pathways.${pathway}`);
export const roleName = (role: CoachRole): string => i18n.t(`rhythm.role.${role}.name`);
export const cycleName = (phase: CyclePhase): string => i18n.t(`rhythm.year.phases.${phase}`);
export const formatName = (format: Format): string => i18n.t(`session.formats.${format}`);
export const kindName = (kind: (typeof kinds)[number]): string => i18n.t(`options.map.kinds.${kind}`);

/** A pack as its manager knows it; `name` is what it calls itself. */
export const packName = (id: string, name: string = id): string =>
  id === corePack ? i18n.t('packs.core') : id === ownPack ? i18n.t('packs.own') : name;

/** Whether an entry was changed here or brought by a pack, in a word or two; null for the core's own. */
export const sourceText = ({ pack }: PlaybookSource): string | null =>
  pack === corePack ? null : pack === ownPack ? i18n.t('packs.mine') : i18n.t('packs.from', { name: pack });

type Key<Code extends string> = Code extends `${infer Head}-${infer Rest}` ? `${Head}_${Key<Rest>}` : Code;

/** What is wrong and what to do. */
export const faultText = ({ code, found, allowed }: Fault): string => {
  if (code === 'too-long' && allowed === String(promptLetters)) {
    return i18n.t('packs.fault.too_long_letters', { found, allowed });
  }
  const key = code.replaceAll('-', '_') as Key<PackCode>;
  return i18n.t(`packs.fault.${key}` as 'packs.fault.value', { found, allowed });
};
