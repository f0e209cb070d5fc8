import { foldLatin } from './classify/fold.ts';
import type { CompetencyMap, MapLevel, MapRole } from './competency.ts';

/** What of a map a guess needs: roles with their levels. */
export type RolesOfMap = Pick<CompetencyMap, 'roles' | 'levels'>;

/** What a job title seems to say. It is asked, never applied by itself. `level` null: the title does not tell. */
export interface RoleGuess {
  role: { id: string; name: string };
  level: { id: string; name: string } | null;
}

/** Words for the same step in en, de, fr, es and ja; folded. */
const steps: readonly string[][] = [
  'trainee intern apprentice praktikant praktikantin azubi werkstudent werkstudentin stagiaire alternant alternante becario becaria practicante インターン 見習い',
  'junior jr associate graduate nachwuchs debutant debutante ジュニア 若手 新人',
  'mid middle intermediate professional confirme confirmee intermedio intermedia ミドル 中堅',
  'senior sr erfahrene erfahrener experimente experimentee experimentado experimentada シニア 上級',
  'lead leading leitende leitender lider リード 主任',
  'staff',
  'principal プリンシパル',
].map((line) => line.split(' ').map(foldLatin));
const stepOf = new Map(steps.flatMap((words, step) => words.map((word) => [word, step] as const)));

const fillers = new Set(
  'of the and for in de des du la le les et y el los und für fur der die das im m w d f h x'.split(' '),
);
const numerals = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
]);
/** "Entwickler/in", "Entwickler:in", "Développeur(se)": one word. */
const endings = /(?<=\p{L})(?:[/:*_·]-?|\(-?)(?:innen|in|euse|se|rice|e|a)(?![\p{L}])\)?/gu;
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const cjkSteps = [...stepOf.keys()].filter((word) => cjk.test(word));

/** A name taken apart: what the work is, which step it is, and numbers such as the 2 of "Engineer II". */
interface Parts {
  work: string[];
  /** It says a step and no work. */
  bare: boolean;
  step: number | null;
  numbers: string[];
  all: Set<string>;
}

const inPairs = (word: string): string[] =>
  word.length < 3 ? [word] : [...word].slice(1).map((letter, index) => `${word[index] ?? ''}${letter}`);

const splitCjk = (word: string): string[] => {
  const step = cjkSteps.find((one) => word.includes(one));
  return step === undefined ? [word] : [step, word.replace(step, '')].filter((part) => part !== '');
};

const takeApart = (text: string): Parts => {
  const plain = foldLatin(text.normalize('NFKC')).replace(endings, '');
  const found = plain.match(/[\p{L}\p{M}\p{N}ー+#]+/gu) ?? [];
  const words = found
    .flatMap((word) => (cjk.test(word) ? splitCjk(word) : [numerals.get(word) ?? word]))
    .filter((word) => !fillers.has(word));
  const step = words.map((word) => stepOf.get(word)).find((one) => one !== undefined) ?? null;
  const named = words.filter((word) => !/^\p{N}+$/u.test(word));
  const work = named.filter((word) => !stepOf.has(word));
  return {
    // A role that is called "Lead" has no other name.
    work: (work.length > 0 ? work : named).flatMap((word) => (cjk.test(word) ? inPairs(word) : [word])),
    bare: work.length === 0,
    step,
    numbers: words.filter((word) => /^\p{N}+$/u.test(word)),
    all: new Set(words),
  };
};

/** The same word, or another form of it: "Entwicklerin", "développeuse", "engineers". */
const isForm = (a: string, b: string): boolean => {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= 5 && a.length - same <= 2 && b.length - same <= 2;
};

/** How far two names mean the same work, 0 to 1: Dice coefficient of their words. */
const likeness = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const common = a.filter((word) => b.some((other) => isForm(word, other))).length;
  return (2 * common) / (a.length + b.length);
};

const likely = 0.55;
const clearly = 0.15;
const longestTitle = 200;

/** The whole title, and what stands before "(m/f/d)", a comma or a dash: the team is no part of the role. */
const readings = (title: string): Parts[] => {
  const whole = title.slice(0, longestTitle);
  const first = whole.split(/\s[-–—|]\s|[,;、]|\s\(/u)[0] ?? whole;
  return [...new Set([first, whole])].map(takeApart);
};

const namesOf = ({ name, aliases = [] }: MapRole | MapLevel): string[] => [name, ...aliases];

const bestRole = (titles: readonly Parts[], { roles, levels }: RolesOfMap): MapRole | null => {
  const byId = new Map(levels.map((level) => [level.id, level]));
  const scored = roles
    .map((role) => {
      // Some maps call a role's own levels by the whole title; levels of many roles name none of them.
      const ladder = role.levelIds
        .filter((id) => roles.every((other) => other === role || !other.levelIds.includes(id)))
        .flatMap((id) => byId.get(id) ?? [])
        .flatMap(namesOf);
      const ofLevels = ladder.map(takeApart).filter(({ bare }) => !bare);
      const names = [...namesOf(role).map(takeApart), ...ofLevels];
      const score = Math.max(
        ...titles.flatMap(({ work }) => names.map((name) => likeness(work, name.work))),
        0,
      );
      return { role, score };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < likely) return null;
  return best.score - (second?.score ?? 0) >= clearly ? best.role : null;
};

/** The only one there is. */
const single = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

const bestLevel = (titles: readonly Parts[], role: MapRole, levels: readonly MapLevel[]): MapLevel | null => {
  const [title] = titles;
  if (!title) return null;
  const own = levels.filter(({ id }) => role.levelIds.includes(id));
  const coded = own.filter(({ code }) => code !== undefined && title.all.has(foldLatin(code)));
  if (coded.length > 0) return single(coded);
  const roleWords = namesOf(role).flatMap((name) => takeApart(name).work);
  const parted = own.flatMap((level) => namesOf(level).map((name) => ({ level, parts: takeApart(name) })));
  const sameStep = parted.filter(
    ({ parts }) => parts.step === title.step && (title.step !== null || isRest(parts, title, roleWords)),
  );
  const sameNumber = sameStep.filter(({ parts }) => parts.numbers.join() === title.numbers.join());
  const fitting = sameNumber.length > 0 || title.numbers.length > 0 ? sameNumber : sameStep;
  return single([...new Set(fitting.map(({ level }) => level))]);
};

/** A level without a step in its name: it is the role's own name, or all of its words stand in the title. */
const isRest = ({ work }: Parts, title: Parts, roleWords: readonly string[]): boolean =>
  work.length > 0 &&
  work.every((word) => title.work.some((other) => isForm(word, other))) &&
  title.work.every((word) => [...work, ...roleWords].some((other) => isForm(word, other)));

/**
 * Role and level that a job title seems to name in a map; null unless one role is clearly the best.
 * `roleId`: the role is known, and only its level is looked for.
 */
export function guessRole(title: string, map: RolesOfMap, roleId: string | null = null): RoleGuess | null {
  const titles = readings(title);
  const role = roleId === null ? bestRole(titles, map) : (map.roles.find(({ id }) => id === roleId) ?? null);
  if (!role) return null;
  const level = bestLevel(titles, role, map.levels);
  if (roleId !== null && !level) return null;
  return {
    role: { id: role.id, name: role.name },
    level: level && { id: level.id, name: level.name },
  };
}
