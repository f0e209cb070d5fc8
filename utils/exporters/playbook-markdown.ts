import type { GroupFlow, Playbook, Prompt, RoleExpectation, SessionPlaybook } from '../domain/playbook.ts';
import { toYaml } from './markdown-text.ts';

/** Any text on one line: the reader turns `\n` and `\\` back. */
const toLine = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(/\r\n|[\r\n]/g, '\\n');

/** What stands before the colon cannot hold one itself. */
const toKey = (text: string): string => toLine(text).replaceAll(':', '\\:');

const field = (key: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`  - ${key}: ${toLine(value)}`];

/** Left out where it is what a prompt has anyway. */
const list = (key: string, values: readonly string[], usual: string): string[] =>
  values.join() === usual ? [] : [`  - ${key}: ${values.join(', ')}`];

const promptLines = (prompt: Prompt): string[] => [
  `- ${prompt.id}: ${toLine(prompt.text)}`,
  ...field('phase', prompt.phase),
  ...field('plain', prompt.plain),
  ...field('follow-up', prompt.followUp),
  ...field('next', prompt.next),
  ...field('formal', prompt.formal?.text),
  ...field('formal plain', prompt.formal?.plain),
  ...field('formal follow-up', prompt.formal?.followUp),
  ...field('topic', prompt.topic),
  ...field('technique', prompt.technique),
  ...(prompt.evidence === 'none' ? [] : field('evidence', prompt.evidence)),
  ...list('pathways', prompt.pathways, 'all'),
  ...list('roles', prompt.roles, 'all'),
  ...list('cycle', prompt.cycle, 'any'),
  ...list('kinds', prompt.competencyKinds, 'any'),
  ...list('formats', prompt.formats, 'any'),
];

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines];

const plainLines = (title: string, lines: readonly string[]): string[] =>
  section(
    title,
    lines.map((line) => `- ${toLine(line)}`),
  );

const roleLines = ({ role, looksLike, cadence, days, handoff }: RoleExpectation): string[] => [
  `- ${role}`,
  ...looksLike.flatMap((line) => field('looks like', line)),
  ...field('cadence', cadence),
  ...(days === null ? [] : field('days', String(days))),
  ...field('handoff', handoff),
];

const groupLines = ({ min, max, roles, order, rounds }: GroupFlow): string[] => [
  `- people: ${min}-${max}`,
  `- order: ${order}`,
  ...roles.map((role) => `- role: ${toLine(role)}`),
  ...rounds.map(({ name, minutes, rule }) => `- round ${toKey(name)}, ${minutes}: ${toLine(rule)}`),
];

const sessionLines = (session: SessionPlaybook): string[] => [
  '',
  `## ${session.id}: ${toLine(session.name)}`,
  '',
  `- purpose: ${toLine(session.purpose)}`,
  `- mode: ${session.mode}`,
  `- minutes: ${session.minutes}`,
  `- cadence: ${toLine(session.cadence)}`,
  ...plainLines('Outcomes', session.outcomes),
  ...section(
    'Phases',
    session.phases.map(({ phase, minutes, focus }) => `- ${phase}, ${minutes}: ${toLine(focus)}`),
  ),
  ...plainLines('Before', session.before),
  ...plainLines('After', session.after),
  ...plainLines('Avoid', session.avoid),
  ...section('Good', session.good.flatMap(roleLines)),
  ...section(
    'Formats',
    session.formats.map(({ format, how }) => `- ${format}: ${toLine(how)}`),
  ),
  ...section(
    'Variants',
    session.variants.map(({ pathway, focus }) => `- ${pathway}: ${toLine(focus)}`),
  ),
  ...(session.group ? section('Group', groupLines(session.group)) : []),
];

/**
 * A pack as Markdown, as `importers/playbook` reads it. Reading it back gives the same pack, its prompts put together
 * by session.
 */
export function playbookToMarkdown(pack: Playbook): string {
  const prompts = Map.groupBy(pack.prompts, ({ session }) => session);
  const own = new Set(pack.sessions.map(({ id }) => id));
  const extended = [...prompts.keys()].filter((id) => !own.has(id));
  const promptsOf = (id: string): string[] => (prompts.get(id) ?? []).flatMap(promptLines);
  const lines = [
    '---',
    `format: ${pack.format}`,
    `id: ${pack.id}`,
    `version: ${pack.version}`,
    `locale: ${pack.locale}`,
    ...(pack.name === undefined ? [] : [`name: ${toYaml(pack.name)}`]),
    '---',
    ...pack.sessions.flatMap((session) => [
      ...sessionLines(session),
      ...section('Prompts', promptsOf(session.id)),
    ]),
    ...extended.flatMap((id) => ['', `## ${id}`, '', ...promptsOf(id)]),
  ];
  return `${lines.join('\n')}\n`;
}
