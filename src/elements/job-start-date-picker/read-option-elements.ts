import type { StartOption } from '../../model/posting/start-dates.js';

/** The `<option>` children of a picker as its choices; of one in a group, the group's name is a detail. */
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
