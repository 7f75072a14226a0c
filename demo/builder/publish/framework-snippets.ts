/** The jobs as components of React and Vue. */
import { type BuilderState, isBoard } from '../state.js';
import { indent, scriptJson } from './escape.js';
import { publishedJobs } from './published.js';
import { type Summary, summaryOf } from './summary.js';
import { themeDeclarations } from './theme-css.js';

const STEP = '  ';

interface Parts {
  readonly tag: 'job-board' | 'job-posting';
  /** The attribute for the data. */
  readonly attribute: 'postings' | 'posting';
  /** The data as JavaScript. */
  readonly data: string;
  readonly summaries: readonly Summary[];
  readonly layout: string;
  readonly style: readonly (readonly [string, string])[];
}

const partsOf = (state: BuilderState): Parts | null => {
  const jobs = publishedJobs(state);
  const [first] = jobs;
  if (!first) return null;
  const board = isBoard(state);
  return {
    tag: board ? 'job-board' : 'job-posting',
    attribute: board ? 'postings' : 'posting',
    data: scriptJson(board ? jobs.map(({ draft }) => draft) : first.draft),
    summaries: jobs.map(({ posting }) => summaryOf(posting)),
    layout: board || state.layout === 'card' ? '' : state.layout,
    style: themeDeclarations(state.theme),
  };
};

/** `colorScheme` for `color-scheme`; names of tokens stay. */
const propertyName = (name: string): string =>
  name.startsWith('--') ? JSON.stringify(name) : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What is shown without JavaScript, as an expression of JSX. Texts are strings of JavaScript: JSX reads them as they are. */
const jsxFallback = ({ title, facts, href }: Summary, level: 2 | 3): string => {
  const text = `{${scriptJson(title)}}`;
  const heading = href ? `<a href={${scriptJson(href)}}>${text}</a>` : text;
  const line = facts.length > 0 ? `<p>{${scriptJson(facts.join(' · '))}}</p>` : '';
  return [`<h${level}>${heading}</h${level}>`, line].filter(Boolean).join('\n');
};

/** A component; empty if no job has a title. */
export const reactSnippet = (state: BuilderState): string => {
  const parts = partsOf(state);
  if (!parts) return '';
  const { tag, attribute, data, summaries, layout, style } = parts;
  const level = tag === 'job-board' ? 3 : 2;
  const attributes = [
    `${attribute}={JSON.stringify(${attribute})}`,
    ...(layout ? [`layout="${layout}"`] : []),
    ...(tag === 'job-posting' ? ['structured-data=""'] : []),
    ...(style.length > 0 ? ['style={style}'] : []),
  ].join(' ');
  const lines = style.map(([name, value]) => `${STEP}${propertyName(name)}: ${JSON.stringify(value)},`);
  return `'use client';
import 'job-posting-elements/define/${tag}';

const ${attribute} = ${data};
${style.length > 0 ? `\nconst style = {\n${lines.join('\n')}\n};\n` : ''}
export function ${tag === 'job-board' ? 'JobBoard' : 'JobCard'}() {
  return (
    <${tag} ${attributes}>
      ${indent(summaries.map((summary) => jsxFallback(summary, level)).join('\n'), 6)}
    </${tag}>
  );
}
`;
};

/** A single-file component; empty if no job has a title. */
export const vueSnippet = (state: BuilderState): string => {
  const parts = partsOf(state);
  if (!parts) return '';
  const { tag, attribute, data, summaries, layout, style } = parts;
  const level = tag === 'job-board' ? 3 : 2;
  const attributes = [
    `:${attribute}="JSON.stringify(${attribute})"`,
    ...(layout ? [`layout="${layout}"`] : []),
    ...(tag === 'job-posting' ? ['structured-data'] : []),
    ...(style.length > 0 ? [':style="style"'] : []),
  ].join(' ');
  const lines = style.map(([name, value]) => `${STEP}${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  return `<script setup>
import 'job-posting-elements/define/${tag}';

const ${attribute} = ${data};
${style.length > 0 ? `\nconst style = {\n${lines.join('\n')}\n};\n` : ''}
// shown without JavaScript
const summaries = ${scriptJson(summaries.map(({ title, facts, href }) => ({ title, facts: facts.join(' · '), href })))};
</script>

<template>
  <${tag} ${attributes}>
    <template v-for="({ title, facts, href }, index) in summaries" :key="index">
      <h${level}><a v-if="href" :href="href">{{ title }}</a><template v-else>{{ title }}</template></h${level}>
      <p v-if="facts">{{ facts }}</p>
    </template>
  </${tag}>
</template>
`;
};
