import type { StartOption } from '../../model/start-dates.js';

/** The `<option>` children of a picker as its choices. */
export const optionElements = (picker: Element): StartOption[] =>
  [...picker.children]
    .filter((child) => child.matches('option')) // a frame has an HTMLOptionElement of its own
    .map(({ value, label, disabled }) => ({ value, label, details: [], disabled }));
