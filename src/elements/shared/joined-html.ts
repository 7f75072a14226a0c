import { type TemplateResult, html as litHtml } from 'lit';

/** What a template has become with what its lists hold so far: further forms, by what comes next. */
interface Form extends Map<unknown, Form> {
  strings?: TemplateStringsArray;
}

/** The forms of all templates. */
const forms: Form = new Map();
/** How many more are kept. Further ones are rendered as Lit renders lists. */
let left = 1000;

const formWith = (form: Form, next: unknown): Form => {
  const known = form.get(next);
  if (known) return known;
  const created: Form = new Map<unknown, Form>();
  form.set(next, created);
  return created;
};

/** A list of templates; null for any other value. A template is what has strings. */
const templatesOf = (value: unknown): readonly TemplateResult[] | null =>
  Array.isArray(value) && value.every((item: unknown) => item instanceof Object && 'strings' in item)
    ? (value as TemplateResult[])
    : null;

/** The strings of a template with those of its lists, null for a value that is none, in their places. */
const join = (
  strings: TemplateStringsArray,
  lists: readonly (readonly TemplateResult[] | null)[],
): TemplateStringsArray => {
  const joined = [strings[0] ?? ''];
  for (const [at, templates] of lists.entries())
    for (const [first = '', ...rest] of [
      ...(templates?.map((template) => template.strings) ?? [['', '']]),
      [strings[at + 1] ?? ''],
    ])
      joined.push((joined.pop() ?? '') + first, ...rest);
  return Object.assign(joined, { raw: joined });
};

/**
 * Lit's `html`, but a list of templates becomes part of the template that it stands in: Lit clones them all at once, and
 * puts no markers between them. With a list of another form, such as another length, the whole template is rendered anew.
 * What is to stay then stands alone, and not in a list.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => {
  if (!values.some(Array.isArray)) return litHtml(strings, ...values);
  let form = formWith(forms, strings);
  const joinedValues: unknown[] = [];
  for (const value of values) {
    const templates = templatesOf(value);
    form = formWith(form, templates?.length);
    if (!templates) {
      joinedValues.push(value);
      continue;
    }
    for (const template of templates) {
      form = formWith(form, template.strings);
      joinedValues.push(...template.values);
    }
  }
  if (!form.strings) {
    if (left-- <= 0) return litHtml(strings, ...values);
    form.strings = join(strings, values.map(templatesOf));
  }
  return litHtml(form.strings, ...joinedValues);
};
