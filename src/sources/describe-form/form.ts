/** What an input looks like, in words, and what its author can do. */
export interface Form {
  /** `an RSS feed, which is not read yet`. */
  readonly name: string;
  readonly hint: string;
}

/** A form, and the test that an input is in it. */
export type FormTest<Input> = readonly [test: (input: Input) => boolean, name: string, hint: string];

/** The first form of a table that an input is in. */
export const findForm = <Input>(table: readonly FormTest<Input>[], input: Input): Form | null => {
  const [, name = '', hint = ''] = table.find(([test]) => test(input)) ?? [];
  return name ? { name, hint } : null;
};

/** What to do with a form that a later version may read. */
export const CONVERT = 'Convert it to JSON: docs/posting-format.md describes the fields, docs/sources.md what is read.';
/** What to do with a page or a response of a recruiting system. */
export const GIVE_ADDRESS =
  'Give the address of the board of a recruiting system that docs/sources.md lists, a page with JSON-LD, or JSON.';
