import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { mapToCase } from '../../../utils/exporters/map-case.ts';
import { parseCompetencyMap } from '../../../utils/schema/competency-map.ts';
import { anyMap, smallMap } from './maps.ts';

type Node = Record<string, unknown>;
type Check = (value: unknown) => boolean;

/*
 * Classes, multiplicities and value spaces of CASE 1.1, section 7 of the information model of 24 January 2025:
 * https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html
 * Its OpenAPI file (imscasev1p1_openapi3_v1p0) allows no other property in any class, and no null; `getCFPackage` answers
 * a CFPackage without a wrapper. The links back to document and package belong to single items, not to a package.
 */
const string: Check = (value) => typeof value === 'string';
const normalized: Check = (value) => string(value) && !/[\t\n\r]/.test(value as string) && value !== '';
const uuid: Check = (value) =>
  string(value) &&
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value as string);
const uri: Check = (value) => string(value) && URL.canParse(value as string);
const dateTime: Check = (value) =>
  string(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value as string);
const integer: Check = Number.isInteger;
const float: Check = Number.isFinite;
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string);
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Rule {
  required: Record<string, Check>;
  optional?: Record<string, Check>;
}

const record = { identifier: uuid, uri, lastChangeDateTime: dateTime };
const rules: Record<string, Rule> = {
  LinkURI: { required: { title: normalized, identifier: string, uri } },
  CFPckgDocument: {
    required: { ...record, creator: normalized, title: normalized },
    optional: {
      caseVersion: oneOf('1.1'),
      description: string,
      language: normalized,
      version: normalized,
      adoptionStatus: normalized,
      licenseURI: object,
      notes: string,
      extensions: object,
    },
  },
  CFPckgItem: {
    required: { ...record, fullStatement: string },
    optional: { CFItemType: normalized, CFItemTypeURI: object, notes: string, language: normalized },
  },
  CFPckgAssociation: {
    required: {
      ...record,
      associationType: oneOf('isChildOf'),
      originNodeURI: object,
      destinationNodeURI: object,
    },
    optional: { sequenceNumber: integer },
  },
  CFItemType: { required: { ...record, title: normalized, description: string, hierarchyCode: normalized } },
  CFLicense: { required: { ...record, title: normalized, licenseText: string } },
  CFRubric: {
    required: record,
    optional: { title: normalized, description: string, CFRubricCriteria: Array.isArray },
  },
  CFRubricCriterion: {
    required: record,
    optional: {
      category: normalized,
      description: string,
      CFItemURI: object,
      position: integer,
      rubricId: uuid,
      CFRubricCriterionLevels: Array.isArray,
    },
  },
  CFRubricCriterionLevel: {
    required: record,
    optional: {
      description: string,
      quality: normalized,
      score: float,
      position: integer,
      rubricCriterionId: uuid,
    },
  },
};

/** What a record has that its class does not allow. */
function faultsOf(name: string, node: Node): string[] {
  const { required, optional = {} } = rules[name] ?? { required: {} };
  const checks = { ...required, ...optional };
  return [
    ...Object.keys(required)
      .filter((key) => !(key in node))
      .map((key) => `${name}.${key} is missing`),
    ...Object.entries(node).flatMap(([key, value]) => {
      const check = checks[key];
      if (!check) return [`${name}.${key} does not exist`];
      return check(value) ? [] : [`${name}.${key} is ${JSON.stringify(value)}`];
    }),
    ...Object.entries(node).flatMap(([key, value]) =>
      key.endsWith('URI') ? faultsOf('LinkURI', value as Node) : [],
    ),
  ];
}

const nodes = (value: unknown): Node[] => (Array.isArray(value) ? (value as Node[]) : []);

function faultsIn(text: string): string[] {
  const root = JSON.parse(text) as Node;
  const definitions = root['CFDefinitions'] as Node;
  const items = nodes(root['CFItems']);
  const ids = new Set([...items, root['CFDocument'] as Node].map((node) => node['identifier']));
  const rubrics = nodes(root['CFRubrics']);
  const criteria = rubrics.flatMap((rubric) => nodes(rubric['CFRubricCriteria']));
  const all: [string, Node[]][] = [
    ['CFPckgDocument', [root['CFDocument'] as Node]],
    ['CFPckgItem', items],
    ['CFPckgAssociation', nodes(root['CFAssociations'])],
    ['CFItemType', nodes(definitions['CFItemTypes'])],
    ['CFLicense', nodes(definitions['CFLicenses'])],
    ['CFRubric', rubrics],
    ['CFRubricCriterion', criteria],
    ['CFRubricCriterionLevel', criteria.flatMap((one) => nodes(one['CFRubricCriterionLevels']))],
  ];
  const links = nodes(root['CFAssociations']).flatMap(({ originNodeURI, destinationNodeURI }) =>
    [originNodeURI, destinationNodeURI].map((link) => (link as Node)['identifier']),
  );
  const every = all.flatMap(([, list]) => list.map((node) => node['identifier']));
  return [
    ...Object.keys(root)
      .filter(
        (key) => !['CFDocument', 'CFItems', 'CFAssociations', 'CFDefinitions', 'CFRubrics'].includes(key),
      )
      .map((key) => `CFPackage.${key} does not exist`),
    ...Object.entries(definitions).flatMap(([key, value]) =>
      nodes(value).length === 0 ? [`${key} is empty`] : [],
    ),
    ...all.flatMap(([name, list]) => list.flatMap((node) => faultsOf(name, node))),
    ...links.filter((id) => !ids.has(id)).map((id) => `${String(id)} is linked and no item`),
    ...(new Set(every).size === every.length ? [] : ['an identifier stands twice']),
  ];
}

const write = (map: CompetencyMap): string => mapToCase(map, { changed: '2026-01-01T00:00:00Z' });

describe('a package of CASE', () => {
  it('keeps to the classes of version 1.1', () => {
    expect(faultsIn(write(smallMap()))).toEqual([]);
  });

  it('keeps to them without a licence, a creator or areas', () => {
    const { creator: _, licence: __, licenceUrl: ___, ...source } = smallMap().source;
    const competencies = smallMap().competencies.map(({ areaId: ____, ...rest }) => rest);
    expect(faultsIn(write({ ...smallMap(), areas: [], competencies, source }))).toEqual([]);
  });

  it('keeps to them whatever texts a map holds', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        fc.pre(parseCompetencyMap(map).ok);
        expect(faultsIn(write(map))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('names every fault that a package could have', () => {
    const broken = JSON.parse(write(smallMap())) as { CFDocument: Node; CFItems: Node[] };
    broken.CFDocument['CFPackageURI'] = { title: 'x', identifier: 'x', uri: 'urn:x' };
    delete broken.CFItems[0]?.['uri'];
    expect(faultsIn(JSON.stringify(broken))).toEqual([
      'CFPckgDocument.CFPackageURI does not exist',
      'CFPckgItem.uri is missing',
    ]);
  });
});
