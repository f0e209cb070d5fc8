import { fold } from '../text/fold.ts';
import type { Draft } from '../types.ts';

/**
 * True when a tree lists under its levels what somebody knows and not what somebody does: names of one to three words
 * ("Python", "REST APIs"), a third of which come back at other levels. Scripts without spaces are never counted.
 */
export function areSkillNames(drafts: readonly Draft[]): boolean {
  const texts = drafts.flatMap(({ statements }) => statements.map(({ text }) => text.trim()));
  const isName = (text: string): boolean =>
    /^[\p{Script=Latin}\d.+#&/-]+(?: [\p{Script=Latin}\d.+#&/-]+){0,3}$/u.test(text) && !/[.!]$/.test(text);
  const short = texts.filter((text) => text.split(' ').length <= 3);
  const distinct = new Set(texts.map(fold)).size;
  return (
    texts.length >= 6 &&
    texts.every(isName) &&
    short.length >= texts.length * 0.9 &&
    texts.length - distinct >= texts.length / 3
  );
}
