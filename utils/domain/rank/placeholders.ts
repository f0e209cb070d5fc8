/** Every placeholder a prompt may use. What is not known at the moment is simply absent from the facts. */
export const placeholderNames = [
  'name',
  'weeks',
  'next_milestone',
  'last_action',
  'open_action',
  'behaviour',
  'praised_behaviour',
  'competency',
  'goal',
  'date',
  'day',
  'situation',
  'impact',
  'person',
  'likely_obstacle',
  'trigger',
  'n',
  'end_date',
  'old_manager',
  'new_manager',
] as const;

export type PlaceholderName = (typeof placeholderNames)[number];

/** What is truly known for this meeting; a missing name is a prompt that is not shown. */
export type Facts = Partial<Record<PlaceholderName, string>>;

const placeholder = /\{([^{}]*)\}/g;

/** Names between braces, in order. */
export const placeholdersIn = (template: string): string[] =>
  [...template.matchAll(placeholder)].map((match) => match[1] ?? '');

/**
 * A value as it may stand inside a sentence: one line, without a final full stop. Null when there is nothing, when
 * it is too long to be read aloud (`limit` in UTF-16 units) or has braces of its own.
 */
export function toFact(value: string | null | undefined, limit: number): string | null {
  const line = (value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  return line === '' || line.length > limit || /[{}]/.test(line) ? null : line;
}

const isKnown = (facts: Facts, name: string): name is PlaceholderName => Object.hasOwn(facts, name);

/** The text with its placeholders replaced; null when one of them is not known or a brace would remain. */
export function fillPlaceholders(template: string, facts: Facts): string | null {
  if (template.trim() === '') return null;
  if (!/[{}]/.test(template)) return template;
  let complete = true;
  const filled = template.replace(placeholder, (_, name: string) => {
    const value = isKnown(facts, name) ? facts[name] : undefined;
    if (value === undefined || value === '') complete = false;
    return value ?? '';
  });
  return complete && !/[{}]/.test(filled) ? filled : null;
}
