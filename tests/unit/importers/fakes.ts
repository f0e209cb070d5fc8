import { createReport } from '../../../utils/importers/report.ts';
import { previewMap } from '../../../utils/importers/import-map.ts';
import type { ImportAnswers, ImportMessage, ImportPreview } from '../../../utils/importers/types.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const previewText = (
  text: string,
  answers: ImportAnswers = {},
  name = 'map.csv',
): Promise<ImportPreview> => previewMap([{ name, bytes: bytesOf(text) }], answers);

export const noReport = () => createReport({});

export const codesOf = (messages: readonly ImportMessage[]): string[] => messages.map(({ code }) => code);

/** Behaviours as "competency @ level: text", in the order of the file. */
export const linesOf = ({ map }: ImportPreview): string[] => {
  const competencies = new Map(map?.competencies.map(({ id, name }) => [id, name]));
  const levels = new Map(
    [...(map?.levels ?? []), ...(map?.scales ?? []).flatMap(({ points }) => points)].map(({ id, name }) => [
      id,
      name,
    ]),
  );
  return (map?.behaviours ?? []).map(
    ({ competencyId, levelId, scalePoint, text }) =>
      `${competencies.get(competencyId)} @ ${levels.get(levelId ?? scalePoint?.pointId ?? '')}: ${text}`,
  );
};

/** Name of the area of each competency. */
export const areasOfMap = ({ map }: ImportPreview): (string | undefined)[] =>
  (map?.competencies ?? []).map(({ areaId }) => map?.areas.find(({ id }) => id === areaId)?.name);
