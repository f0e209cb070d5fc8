import type { Statement } from '../types.ts';

/** Joins the first positive with the first negative statement of a competency and level, the second with the second… Only where both are equally many. */
export function pairByOrder(statements: readonly Statement[]): void {
  const groups = new Map<string, { good: Statement[]; bad: Statement[] }>();
  for (const statement of statements) {
    const { area, competency, level, point, roles } = statement;
    const key = JSON.stringify([area, competency, level, point, roles]);
    const group = groups.get(key) ?? { good: [], bad: [] };
    groups.set(key, group);
    (statement.polarity === 'positive' ? group.good : group.bad).push(statement);
  }
  let number = 0;
  for (const { good, bad } of groups.values()) {
    if (good.length !== bad.length) continue;
    for (const [index, statement] of good.entries()) {
      const other = bad[index];
      const pair = `order-${number++}`;
      statement.pair = pair;
      if (other) other.pair = pair;
    }
  }
}
