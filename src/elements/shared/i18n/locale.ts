import { toLocale } from '../../../format/intl.js';
import type { Issue } from '../../../schema/issues/issue.js';

/** The nearest `lang` from `element` up through shadow roots, then the browser's language. */
const langOf = (element: Element): string => {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  if (lang) return lang;
  const root = element.getRootNode();
  return 'host' in root ? langOf(root.host as Element) : navigator.language; // a frame has a ShadowRoot of its own
};

/** The locale to speak and format in at `element`. A wrong `lang` is mended or passed over, and reported. */
export const resolveLocale = (element: Element): { locale: string; issues: Issue[] } => {
  const lang = langOf(element);
  const locale = toLocale(lang);
  if (locale) return { locale, issues: [] };
  const mended = toLocale(lang.replaceAll('_', '-')) ?? toLocale(navigator.language) ?? 'en';
  return { locale: mended, issues: [{ code: 'language-invalid', path: 'lang', received: lang }] };
};
