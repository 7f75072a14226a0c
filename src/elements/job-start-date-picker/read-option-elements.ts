import type { StartOption } from '../../model/posting/start-dates.js';

/** The `<option>` elements in a picker as options. The label of an `<optgroup>` is a detail of each option in it. */
export const readOptionElements = (picker: Element): StartOption[] =>
  [...picker.querySelectorAll<HTMLOptionElement>(':scope > option, optgroup > option')].map((option) => {
    const group = option.parentElement?.getAttribute('label');
    return {
      value: option.value,
      label: option.label,
      details: group ? [group] : [],
      disabled: option.matches(':disabled'),
    };
  });
