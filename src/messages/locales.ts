import type { LibraryLocale } from '../schema/locales.js';
import type { Messages } from './catalog.js';

type Load = () => Promise<{ messages: Messages }>;

/** Defined as `false` by builds of one file, which would contain all languages. */
declare const __JOB_POSTING_LANGUAGES__: boolean | undefined;

/** Loads the messages of a language, by its tag. English is part of the main script. */
export const LOCALE_LOADERS: Readonly<Record<string, Load>> =
  typeof __JOB_POSTING_LANGUAGES__ !== 'undefined' && !__JOB_POSTING_LANGUAGES__
    ? {}
    : ({
        ar: () => import('./locales/ar.js'),
        de: () => import('./locales/de.js'),
        es: () => import('./locales/es.js'),
        fr: () => import('./locales/fr.js'),
        he: () => import('./locales/he.js'),
        hi: () => import('./locales/hi.js'),
        it: () => import('./locales/it.js'),
        ja: () => import('./locales/ja.js'),
        ko: () => import('./locales/ko.js'),
        nl: () => import('./locales/nl.js'),
        pl: () => import('./locales/pl.js'),
        pt: () => import('./locales/pt.js'),
        sv: () => import('./locales/sv.js'),
        tr: () => import('./locales/tr.js'),
        'zh-Hans': () => import('./locales/zh-Hans.js'),
        'zh-Hant': () => import('./locales/zh-Hant.js'),
      } satisfies Record<Exclude<LibraryLocale, 'en'>, Load>);
