// The doc comments of the schema's fields, read from its source, for the JSON Schema and the README.
import { readFileSync, readdirSync } from 'node:fs';

const dir = new URL('../src/schema/', import.meta.url);

const withoutMarks = (comment) => comment.replace(/\s*\n\s*\* ?/g, ' ').trim();

/** The doc comment above each `key:` of a block of source. */
const fieldDocs = (block) =>
  Object.fromEntries(
    [...block.matchAll(/\/\*\* ((?:(?!\*\/)[\s\S])+?) \*\/\s*(\w+):/g)].map(([, comment, key]) => [
      key,
      withoutMarks(comment),
    ]),
  );

/** `{JobPostingSchema: {title: 'The name of the role…'}}` for every exported schema. */
export const schemaDocs = () =>
  Object.fromEntries(
    readdirSync(dir)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const source = readFileSync(new URL(file, dir), 'utf8');
        const shared = fieldDocs(source.split(/^export const /m)[0] ?? '');
        return [...source.matchAll(/^export const (\w+Schema)\b[\s\S]*?(?=^\/\*\*|^export |(?![\s\S]))/gm)].map(
          ([block, name]) => [name, { ...shared, ...fieldDocs(block) }],
        );
      }),
  );
