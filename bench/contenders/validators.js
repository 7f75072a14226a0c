import { VALIDATORS } from '../support/validators.mjs';

/** Steps that the benchmark times one by one. */
let text;
let validate;
let list;
globalThis.validation = {
  async prepare(name) {
    text = await (await fetch('postings.json')).text();
    validate = await VALIDATORS[name](await (await fetch('schema.json')).json());
  },
  parse() {
    list = JSON.parse(text);
  },
  validate: () => list.filter((posting) => validate(posting)).length,
};
