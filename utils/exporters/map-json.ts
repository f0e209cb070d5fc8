import type { CompetencyMap } from '../domain/competency.ts';

/** Format `competency-map/1`, indented: the whole map, licence included. Reading it back gives the same map. */
export function mapToJson(map: CompetencyMap): string {
  return `${JSON.stringify(map, null, 2)}\n`;
}
