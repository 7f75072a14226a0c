/** The text to copy for each place. */
import type { BuilderState } from '../state.js';
import { jobsJson, jsonLdSnippet } from './data-files.js';
import { reactSnippet, vueSnippet } from './framework-snippets.js';
import { type SnippetOptions, htmlSnippet } from './html-snippet.js';
import type { SitePlace } from './places.js';

type Write = (state: BuilderState, options: SnippetOptions) => string;

/** Places that take a file have nothing to copy. */
const WRITERS: Readonly<Partial<Record<SitePlace['kind'], Write>>> = {
  html: htmlSnippet,
  react: reactSnippet,
  vue: vueSnippet,
  json: jobsJson,
  'json-ld': (state, { now }) => jsonLdSnippet(state, now),
};

/** Empty for places that take a file. */
export const snippetOf = (kind: SitePlace['kind'], state: BuilderState, options: SnippetOptions): string =>
  WRITERS[kind]?.(state, options) ?? '';
