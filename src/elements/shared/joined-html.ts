/** `html` for templates whose lists become part of them. */
import { type TemplateResult, html as litHtml } from 'lit';

/** The most forms of a template that are kept. Others are rendered as Lit renders lists. */
const FORMS_MAX = 250;

/** What a template has become with what its lists hold so far. */
class Form {
  readonly #next = new Map<unknown, Form>();
  strings: TemplateStringsArray | null = null;

  /** The form with one more thing: the length of a list, the strings of one of its templates, or null for another value. */
  with(thing: unknown): Form {
    const next = this.#next.get(thing) ?? new Form();
    this.#next.set(thing, next);
    return next;
  }
}

const forms = new WeakMap<TemplateStringsArray, { readonly first: Form; count: number }>();

type Templates = readonly TemplateResult[];

const isTemplates = (value: unknown): value is Templates =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'strings' in item);

/** The strings of a template with those of the templates in its lists. */
const join = (strings: TemplateStringsArray, values: readonly unknown[]): TemplateStringsArray => {
  const joined = [strings[0] ?? ''];
  const append = ([first = '', ...rest]: readonly string[]): void => {
    joined.push(`${joined.pop()}${first}`, ...rest);
  };
  for (const [at, value] of values.entries()) {
    const after = strings[at + 1] ?? '';
    if (!isTemplates(value)) joined.push(after);
    else for (const part of [...value.map((template) => template.strings), [after]]) append(part);
  }
  return Object.assign(joined, { raw: joined });
};

/**
 * Lit's `html`, but a list of templates becomes part of the template that it stands in: Lit clones them all at once, and
 * puts no markers between them. With a list of another form, such as another length, the whole template is rendered anew.
 * A template that is to stay then stands alone, and not in a list: Lit keeps it as long as it is the same.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => {
  const known = forms.get(strings) ?? { first: new Form(), count: 0 };
  forms.set(strings, known);
  let form = known.first;
  const all: unknown[] = [];
  for (const value of values) {
    if (!isTemplates(value)) {
      form = form.with(null);
      all.push(value);
      continue;
    }
    form = form.with(value.length);
    for (const template of value) {
      form = form.with(template.strings);
      all.push(...template.values);
    }
  }
  if (!form.strings) {
    if (known.count >= FORMS_MAX) return litHtml(strings, ...values);
    known.count += 1;
    form.strings = join(strings, values);
  }
  return litHtml(form.strings, ...all);
};
