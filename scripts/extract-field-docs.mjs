// The doc comments of the schemas and their fields, read from the source, for the JSON Schema.
import { readFileSync, readdirSync } from 'node:fs';

const dir = new URL('../src/schema/', import.meta.url);

const DOC = /\/\*\* ((?:(?!\*\/)[\s\S])+?) \*\/\s*/.source;

const toText = (comment) => comment.replace(/\s*\n\s*\* ?/g, ' ').trim();

/** The doc comment above each `key:` of a block of source. */
const fieldDocs = (block) =>
  Object.fromEntries(
    [...block.matchAll(new RegExp(`${DOC}(\\w+):`, 'g'))].map(([, comment, key]) => [key, toText(comment)]),
  );

/** `{JobPostingSchema: {description: 'One job posting…', fields: {title: 'The name of the role…'}}}`, for every schema. */
export const schemaDocs = () =>
  Object.fromEntries(
    readdirSync(dir)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const source = readFileSync(new URL(file, dir), 'utf8');
        const [beforeSchemas = ''] = source.split(/^export const /m);
        const shared = fieldDocs(beforeSchemas); // fields that several schemas of the file have
        const schemas = source.matchAll(
          new RegExp(`${DOC}export const (\\w+Schema)\\b[\\s\\S]*?(?=^/\\*\\*|^export |(?![\\s\\S]))`, 'gm'),
        );
        return [...schemas].map(([block, comment, name]) => [
          name,
          { description: toText(comment), fields: { ...shared, ...fieldDocs(block) } },
        ]);
      }),
  );
