/** The canonical competency map, format `competency-map/1`: `public/schema/competency-map.schema.json` is the same in JSON Schema. */
export type CompetencyKind = 'technical' | 'behavioural' | 'values' | 'leadership' | 'unknown';
export type Track = 'ic' | 'manager' | 'specialist' | 'any';
export type RankSource = 'explicit' | 'code' | 'name' | 'column-order' | 'user';

export interface MapRole {
  id: string;
  name: string;
  aliases?: string[];
  family?: string;
  track?: Track;
  levelIds: string[];
}

export interface MapLevel {
  id: string;
  name: string;
  code?: string;
  aliases?: string[];
  /** Order inside a track; equal ranks are parallel tracks. */
  rank: number;
  summary?: string;
  rankSource?: RankSource;
}

export interface ScalePoint {
  id: string;
  name: string;
  rank: number;
  description?: string;
}

/** Proficiency, never a career level. */
export interface Scale {
  id: string;
  name: string;
  points: ScalePoint[];
}

export interface Area {
  id: string;
  name: string;
  description?: string;
  kind?: CompetencyKind;
}

export interface OrganisationalValue {
  id: string;
  name: string;
  description?: string;
}

export interface Competency {
  id: string;
  name: string;
  description?: string;
  areaId?: string;
  kind: CompetencyKind;
  kindSource?: 'stated' | 'area' | 'guessed' | 'user';
  valueIds?: string[];
  aliases?: string[];
  externalIds?: string[];
}

export interface Expectation {
  roleId: string;
  levelId: string;
  competencyId: string;
  scaleId: string;
  pointId: string;
  required?: boolean;
}

/** Where a text stands in its source, so that every line shown can be traced to a cell. `row` and `line` count from 1. */
export interface SourcePlace {
  sheet?: string;
  row?: number;
  column?: string;
  line?: number;
  path?: string;
  index?: number;
}

export interface Behaviour {
  id: string;
  competencyId: string;
  /** Empty or absent: all roles. */
  roleIds?: string[];
  levelId?: string;
  scalePoint?: { scaleId: string; pointId: string };
  text: string;
  polarity: 'positive' | 'negative';
  /** Joins an effective and an ineffective statement. */
  pairId?: string;
  proficiency?: string;
  examples?: string[];
  links?: { label?: string; url: string }[];
  mandatory?: boolean;
  language?: string;
  loc: SourcePlace;
}

export interface MapIssue {
  code: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  loc?: SourcePlace;
  hint?: string;
}

export interface MapSource {
  kind: 'file' | 'paste' | 'url' | 'bundled';
  fileName?: string;
  sha256?: string;
  importedAt?: string;
  shape?: string;
  creator?: string;
  licence?: string;
  licenceUrl?: string;
  mayRedistribute?: 'yes' | 'no' | 'unknown';
  /** What the user confirmed, so that importing next month's file is silent. */
  mapping?: Record<string, unknown>;
  warnings?: MapIssue[];
}

export interface CompetencyMap {
  format: 'competency-map/1';
  id: string;
  name: string;
  description?: string;
  version?: string;
  language?: string;
  cumulative?: 'yes' | 'no' | 'unknown';
  scales?: Scale[];
  roles: MapRole[];
  levels: MapLevel[];
  areas: Area[];
  values?: OrganisationalValue[];
  competencies: Competency[];
  expectations?: Expectation[];
  behaviours: Behaviour[];
  source: MapSource;
}
