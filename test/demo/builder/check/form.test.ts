import { expect } from '@open-wc/testing';
import type { Field, FieldValue } from '../../../../demo/builder/check/field.js';
import { FIELDS } from '../../../../demo/builder/check/fields.generated.js';
import { GROUPS } from '../../../../demo/builder/check/groups.js';
import { labelOf, problemText, valueLabel } from '../../../../demo/builder/check/labels.js';

/** All fields, with those of objects in them, by path. */
const allFields = (fields: readonly Field[], prefix = ''): (readonly [path: string, field: Field])[] =>
  fields.flatMap((field) => [
    [prefix + field.name, field] as const,
    ...allFields(inner(field.value), `${prefix}${field.name}.`),
  ]);

const inner = (value: FieldValue): readonly Field[] => {
  if (value.kind === 'object') return value.fields;
  if (value.kind === 'list') return inner(value.item);
  return value.kind === 'union' ? value.options.flatMap(inner) : [];
};

describe('the fields of the form', () => {
  it('are those of the schema, each once', () => {
    const shown = GROUPS.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(shown.toSorted()).to.deep.equal(FIELDS.map(({ name }) => name).toSorted());
  });

  it('have a documentation and a label in words', () => {
    for (const [path, { description }] of allFields(FIELDS)) {
      expect(description, path).not.to.equal('');
      expect(labelOf(path), path)
        .to.match(/^\p{Lu}[^_]*$/u)
        .and.not.to.match(/[a-z][A-Z]/);
    }
  });

  it('have values in words', () => {
    expect(valueLabel('FULL_TIME')).to.equal('Full time');
    expect(labelOf('jobLocation[2].addressCountry')).to.equal('Country');
    expect(labelOf('someNewField')).to.equal('Some new field');
  });

  it('say what is wrong in their own words', () => {
    const problem = {
      path: 'validThrough',
      message: 'validThrough is "soon", not a date.',
      hint: 'Use a real day: 2026-05-18.',
    };
    expect(problemText(problem)).to.equal('Deadline is "soon", not a date. Use a real day: 2026-05-18.');
  });
});
