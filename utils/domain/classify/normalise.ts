import { foldLatin } from './fold.ts';

/** Titles are cut here: nobody writes longer ones, and a page must not be able to buy time with one. */
export const TITLE_LIMIT = 300;

export interface Title {
  /** Cleaned, original case, prefixes and leading status tags gone, 1:1 tokens still as written. */
  text: string;
  /** Folded words separated by single spaces, each form of "1:1" as the word `oneonone`. */
  plain: string;
  /** What stands in brackets, in the form of `plain`. */
  asides: string[];
  /** Like `text`, each form of "1:1" taken out and leading tags gone: what is left for names. */
  rest: string;
  /** Folded contents of leading tags such as `[growth]`. */
  tags: string[];
  /** A form of "1:1" that can be nothing else was there. */
  oneOnOne: boolean;
  /** "1/1", "1.1", "1-1" or "121": may also be a date, a version or a result. */
  looseOneOnOne: boolean;
}

const PREFIX =
  /^(?:re|fwd?|fw|aw|wg|tr|rv|sv|vs|ant|antw|rif|res|enc|doorst|ref|tentative|tbc|hold|updated(?: invitation)?|invitation|accepted|declined|einladung|aktualisiert|verschoben|abgesagt|vorläufig|invitation modifiée|annulée?|annulation|reportée?|cancell?ed|cancelad[oa]|reprogramad[oa]|reagendad[oa]|adiad[oa]|annullat[oa]|rinviat[oa]|spostat[oa]|geannuleerd|verplaatst|uitnodiging|invito|convite|invitación|rescheduled|moved|キャンセル|中止|延期|再送|変更|仮|確定|招待)\s*(?:\(\d+\))?\s*[:：]\s*/iu;

const STATUS_TAG =
  /^(?:仮|確定|変更|再送|中止|延期|キャンセル|済|重要|必須|任意|社外秘|オンライン|対面|リモート|tentative|tbc|hold|online|remote|virtual|video|zoom|teams|meet|hybrid|ext|external|int|internal|vertraulich|confidential|confidentiel|confidencial|riservato|vertrouwelijk|cancell?ed|abgesagt|annulée?|cancelad[oa]|annullat[oa]|geannuleerd|new|neu|moved|updated|optional|draft|fyi|important|urgent|action required|\d{1,3})$/iu;

const EMOJI = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]+/gu;

/** Marks that only bind or colour an emoji, direction marks and zero-width letters. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u20e3/gu;

/** "1:1" and its relatives over folded text; a manager handover "1:1:1" is not one of them. */
const EDGE_LEFT = '(?<![a-z0-9]|[0-9][:.,/\\-]|[:.,/\\-](?=1))';
const EDGE_RIGHT =
  "(?:(?:[ '’]?(?:s|er|en|ers))(?![a-z0-9]))?(?:(?![a-z0-9]|[:.,/\\-]\\d|%)|(?=mtg|meet|mit(?![a-z])|with|sync|call|chat))";
const STRICT = new RegExp(
  EDGE_LEFT +
    '(?:' +
    [
      '1 ?(?::|;|::|\\|) ?1',
      '1 ?[x×@] ?1',
      '1 ?-? ?(?:on|o|n|0n|om|ont) ?-? ?1',
      '1 ?-? ?(?:to|two|a|zu|op|su|con|per|vs|um) ?-? ?1',
      '1 ?[-:] ?2 ?[-:] ?1',
      '(?:one|1)[ -]?(?:on|to|2|o|:|-|/|and|w)[ -]?(?:one|1)',
      '(?:eins|ein)[ -]?(?:zu|auf|:)[ -]?(?:eins|ein)',
      '(?:een|1)[ -]?(?:op|o)[ -]?(?:een|1)',
      '(?:un|1)[ -]?[aà][ -]?(?:un|1)',
      '(?:uno|1)[ -]?(?:a|con|contra|su)[ -]?(?:uno|1)',
      '(?:um|1)[ -]?[aà][ -]?(?:um|1)',
      'o3s?',
    ].join('|') +
    ')' +
    EDGE_RIGHT +
    '|(?<![0-9])1 ?(?:対|オン|on|vs|ｏｎ) ?1(?![0-9a-z])|(?<![0-9])1 ?on ?1(?=[^0-9a-z])|一対一|ワン[・ ]?オン[・ ]?ワン|ワンオン(?!ワ)',
  'gu',
);
const LOOSE = new RegExp(`${EDGE_LEFT}(?:1 ?[-/.] ?1|1 -? ?1|121|1 2 1)${EDGE_RIGHT}`, 'gu');

/** Old manager, new manager and the person: a handover. */
const TRIPLE = /(?<![\d:])1:1:1(?![\d:])/g;

/** Canonical word for every form of "1:1". */
export const ONE_ON_ONE = 'oneonone';

const CJK = '\\u3040-\\u30ff\\u3400-\\u9fff';
const CJK_GAP = new RegExp(`(?<=[${CJK}]) (?=[${CJK}])`, 'gu');

/** "Checkin" and "check-in" are one word to the lexicons. */
const JOINED =
  /(?<![a-z])(check|catch|kick|follow|touch|wrap|stand|ramp|sync|sign|walk)(ins?|ups?|offs?|base|points?|through)(?![a-z])/g;

const toPlain = (folded: string): string =>
  folded
    .replace(JOINED, '$1 $2')
    .replace(/[’'`´]/g, ' ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .replace(/\+/g, ' ')
    .replace(CJK_GAP, '')
    .replace(/ +/g, ' ')
    .trim();

const cut = (text: string): string => [...text.slice(0, 2 * TITLE_LIMIT)].slice(0, TITLE_LIMIT).join('');

const tidy = (title: string): string =>
  cut(cut(title).normalize('NFKC').replace(INVISIBLE, '').replace(EMOJI, ' • '))
    // 面談(評価) is 評価面談.
    .replace(/(?<![\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー])(面談)\(([^()]{1,12})\)/gu, '$2$1')
    .replace(/[∶꞉ː：]/g, ':')
    .replace(/[–—―]/g, ' - ')
    .replace(/[‐‑‒−﹣－]/g, '-')
    .replace(/[⁄∕／]/g, '/')
    .replace(/\s*(?:<-+>|<=+>|<+>+|[↔⇄⇆⟷⇔])\s*/g, ' <> ')
    .replace(/[\s\u0000-\u001f]+/g, ' ')
    .trim();

const TAG =
  /^(?:\[([^\][]{0,40})\]|【([^】【]{0,40})】|\{([^{}]{0,40})\}|［([^］［]{0,40})］|〈([^〉]{0,40})〉|≪([^≫]{0,40})≫)\s*[-:]?\s*/u;

/** Takes reply and status prefixes and leading tags off, at most eight of them. */
const strip = (text: string): { body: string; tags: string[] } => {
  const tags: string[] = [];
  let body = text;
  for (let round = 0; round < 8; round += 1) {
    const tag = TAG.exec(body);
    const prefix = tag ? null : PREFIX.exec(body);
    const found = tag ?? prefix;
    if (!found || found[0].length === 0) break;
    body = body.slice(found[0].length);
    const content = tag
      ?.slice(1)
      .find((group) => group !== undefined)
      ?.trim();
    if (content && !STATUS_TAG.test(content)) tags.push(content);
  }
  return { body, tags };
};

/** A title in the forms the rules read; see section "Order of decision" of the detection rules. */
export const toTitle = (title: string): Title => {
  const { body, tags } = strip(tidy(title));
  const whole = [...tags, body].join(' ');
  // Folding keeps the number of characters of what the expressions below look at, not of every letter: both
  // forms are made from the same text, names from the unfolded one.
  const folded = foldLatin(whole).replace(TRIPLE, ' oneoneone ');
  const strict = folded.replace(STRICT, ` ${ONE_ON_ONE} `);
  const loose = strict.replace(LOOSE, ` ${ONE_ON_ONE} `);
  const strip11 = (text: string): string =>
    text.replace(new RegExp(STRICT.source, 'giu'), ' • ').replace(new RegExp(LOOSE.source, 'giu'), ' • ');
  return {
    text: whole,
    plain: toPlain(loose),
    asides: [...loose.matchAll(/\(([^()]*)\)/g)].map((found) => toPlain(found[1] ?? '')).filter(Boolean),
    rest: strip11(body),
    tags: tags.map((tag) => toPlain(foldLatin(tag).replace(STRICT, ` ${ONE_ON_ONE} `))),
    oneOnOne: strict !== folded,
    looseOneOnOne: loose !== strict,
  };
};
