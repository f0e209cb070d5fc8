import type { Behaviour, Competency, CompetencyMap } from '../domain/competency.ts';
import { mapMark, printOf, stable } from '../schema/map-file.ts';
import { toList } from './csv-cells.ts';
import { lookUp } from './map-rows.ts';
import type { MapLookup, Rung } from './map-rows.ts';
import { passingNote } from './passing-note.ts';

export interface MapCaseOptions {
  /** ISO 8601, for every `lastChangeDateTime`. */
  changed: string;
}

type Node = Record<string, unknown>;

/**
 * A CASE 1.1 package (1EdTech), as its `getCFPackage` answers: areas and competencies are items, joined by `isChildOf`; a
 * rubric describes each competency at each level. The document carries the whole map as an extension, as CASE 1.1
 * provides for. https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html
 */
export function mapToCase(map: CompetencyMap, { changed }: MapCaseOptions): string {
  const idOf = (...parts: readonly string[]): string => uuid([map.id, ...parts].join('\u0000'));
  const entity = (...parts: readonly string[]): Node => {
    const identifier = idOf(...parts);
    return { identifier, uri: `urn:uuid:${identifier}`, lastChangeDateTime: changed };
  };
  const link = (title: string, ...parts: readonly string[]): Node => {
    const identifier = idOf(...parts);
    return { title: normalized(title), identifier, uri: `urn:uuid:${identifier}` };
  };
  const found = lookUp(map);
  const { creator, licenceUrl } = map.source;
  const licence = normalized(map.source.licence ?? '');
  const version = normalized(map.version ?? '');
  const notes = passingNote(map.source);
  const document: Node = {
    ...entity('document'),
    title: normalized(map.name),
    // Required, and often not known.
    creator: normalized(creator ?? '') || 'Unknown',
    ...(map.description === undefined ? {} : { description: map.description }),
    ...(version === '' ? {} : { version }),
    ...(map.language === undefined ? {} : { language: map.language }),
    ...(licence === '' ? {} : { licenseURI: link(licence, 'licence') }),
    ...(notes === undefined ? {} : { notes }),
    caseVersion: '1.1',
    adoptionStatus: 'Adopted',
  };
  const item = (kind: string, id: string, statement: string, notes: string | undefined): Node => ({
    ...entity(kind, id),
    fullStatement: statement,
    CFItemType: kind,
    CFItemTypeURI: link(kind, 'type', kind),
    ...(notes === undefined || notes === '' ? {} : { notes }),
  });
  const child = (kind: string, id: string, name: string, parent: Node, at: number): Node => ({
    ...entity('child', kind, id),
    associationType: 'isChildOf',
    sequenceNumber: at + 1,
    originNodeURI: link(name, kind, id),
    destinationNodeURI: parent,
  });
  const parentOf = (competency: Competency): Node => {
    const area = found.area(competency);
    return area ? link(area.name, 'Area', area.id) : link(map.name, 'document');
  };
  const shown: Node = {
    CFDocument: document,
    CFItems: [
      ...map.areas.map(({ id, name, description }) => item('Area', id, name, description)),
      ...map.competencies.map(({ id, name, description }) => item('Competency', id, name, description)),
    ],
    CFAssociations: [
      ...map.areas.map(({ id, name }, at) => child('Area', id, name, link(map.name, 'document'), at)),
      ...map.competencies.map((one, at) => child('Competency', one.id, one.name, parentOf(one), at)),
    ],
    CFDefinitions: {
      ...(licence === ''
        ? {}
        : {
            CFLicenses: [{ ...entity('licence'), title: licence, licenseText: licenceUrl ?? licence }],
          }),
      CFItemTypes: ['Area', 'Competency'].map((kind) => ({
        ...entity('type', kind),
        title: kind,
        description: kind,
        hierarchyCode: kind === 'Area' ? '1' : '2',
      })),
    },
    CFRubrics: [
      {
        ...entity('rubric'),
        title: normalized(map.name),
        CFRubricCriteria: criteria(found, { entity, link, idOf }),
      },
    ],
  };
  const print = printOf([[stable(shown)]]);
  const extensions = { [mapMark]: { print, map } };
  const whole = { ...shown, CFDocument: { ...document, extensions } };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

interface Naming {
  entity: (...parts: readonly string[]) => Node;
  link: (title: string, ...parts: readonly string[]) => Node;
  idOf: (...parts: readonly string[]) => string;
}

/** What is not wanted is a criterion of its own. */
function criteria(found: MapLookup, { entity, link, idOf }: Naming): Node[] {
  const one = (competency: Competency, polarity: Behaviour['polarity']): Node[] => {
    const key = [competency.id, polarity];
    const levels = found.rungs.flatMap((rung: Rung, at): Node[] => {
      const here = found.at(competency.id, rung.id).filter((behaviour) => behaviour.polarity === polarity);
      if (here.length === 0) return [];
      return [
        {
          ...entity('level', ...key, rung.id),
          rubricCriterionId: idOf('criterion', ...key),
          quality: normalized(rung.name),
          description: toList(here),
          score: rung.rank,
          position: at + 1,
        },
      ];
    });
    if (levels.length === 0) return [];
    return [
      {
        ...entity('criterion', ...key),
        rubricId: idOf('rubric'),
        category: normalized(competency.name),
        description: polarity === 'negative' ? 'Ineffective' : 'Effective',
        CFItemURI: link(competency.name, 'Competency', competency.id),
        CFRubricCriterionLevels: levels,
      },
    ];
  };
  return found.map.competencies
    .flatMap((competency) => [...one(competency, 'positive'), ...one(competency, 'negative')])
    .map((criterion, at) => ({ ...criterion, position: at + 1 }));
}

/** A NormalizedString of CASE: no line breaks and no tabs. */
function normalized(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').trim();
}

/**
 * A UUID of a print of the name: the same entry of the same map keeps its identifier. CASE knows the versions 1 to 5 only,
 * of which 5 is made of names.
 */
function uuid(name: string): string {
  const hex = printOf([['a', name]]) + printOf([['b', name]]);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-');
}
