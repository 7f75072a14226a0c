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
  const known = form.get(next) ?? new Map<unknown, Form>();
  form.set(next, known);
  return known;
};

/**
 * Lit's `html`, but a list of templates becomes part of the template that it stands in: Lit clones them all at once, and
 * puts no markers between them. With a list of another form, such as another length, the whole template is rendered anew.
 * What is to stay then stands alone, and not in a list.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => {
  let form = formWith(forms, strings);
  const joinedValues: unknown[] = [];
  const lists = values.map((value) => {
    const isList = Array.isArray(value) && value.every((item: unknown) => item instanceof Object && 'strings' in item);
    const templates = isList ? (value as TemplateResult[]) : null; // a template is what has strings
    form = formWith(form, templates?.length);
    for (const template of templates ?? []) {
      form = formWith(form, template.strings);
      joinedValues.push(...template.values);
    }
    if (!templates) joinedValues.push(value);
    return templates;
  });
  if (!form.strings) {
    if (left-- <= 0) return litHtml(strings, ...values);
    const joined = [strings[0] ?? ''];
    for (const [at, templates] of lists.entries())
      for (const [first = '', ...rest] of [
        ...(templates?.map((template) => template.strings) ?? [['', '']]),
        [strings[at + 1] ?? ''],
      ])
        joined.push((joined.pop() ?? '') + first, ...rest);
    form.strings = Object.assign(joined, { raw: joined });
  }
  return litHtml(form.strings, ...joinedValues);
};
