import { i18n } from '#i18n';

/**
 * Language and direction of the texts that are really shown, which may be English in a browser of another language.
 * `@@bidi_dir` follows the browser's own interface instead (Chromium 156: `ltr` for Arabic without a window).
 */
export const dressDocument = (html: HTMLElement): void => {
  html.lang = i18n.t('language.code');
  html.dir = i18n.t('language.direction');
};
