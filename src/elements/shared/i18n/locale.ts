import { toLocale } from '../../../format/intl.js';
import type { Issue } from '../../../schema/issues/issue.js';
import { getServerPage, hasDocument } from '../page.js';

/** The nearest `lang` from `element` up through shadow roots, then the browser's language. */
const langOf = (element: Element): string => {
  if (!hasDocument) return element.getAttribute('lang') ?? getServerPage().lang;
  const lang = element.closest('[lang]')?.getAttribute('lang');
  if (lang) return lang;
  const root = element.getRootNode();
  // by name: an iframe has a ShadowRoot of its own
  return 'host' in root ? langOf(root.host as Element) : navigator.language;
};

/**
 * The locale for messages and formats at `element`. An invalid `lang` is corrected if possible, or else replaced by the
 * browser's language; the issue says so.
 */
export const resolveLocale = (element: Element): { locale: string; issues: Issue[] } => {
  const lang = langOf(element);
  const locale = toLocale(lang);
  if (locale) return { locale, issues: [] };
  const corrected = toLocale(lang.replaceAll('_', '-')) ?? toLocale(hasDocument ? navigator.language : '') ?? 'en';
  return { locale: corrected, issues: [{ code: 'language-invalid', path: 'lang', received: lang }] };
};
