import type { ViewContext } from '../../model/context.js';
import { type StartOption, startOptions } from '../../model/start-dates.js';
import { isPartialDate } from '../../schema/iso.js';

/** An `<option>` as a choice: its own text goes before the one that its value gives. */
const readOption = (element: HTMLOptionElement, context: ViewContext): StartOption[] => {
  const { value, label, parentElement: parent } = element;
  const group = parent?.getAttribute('label'); // of an optgroup
  return startOptions([isPartialDate(value) ? { start: value } : { label: value }], [], context).map((option) => ({
    ...option,
    label: label.trim() || option.label,
    details: [...(group ? [group] : []), ...option.details],
    disabled: option.disabled || element.matches(':disabled'),
  }));
};

/** The `<option>` children of a picker as its choices. */
export const optionElements = (picker: Element, context: ViewContext): StartOption[] =>
  [...picker.querySelectorAll<HTMLOptionElement>(':scope > option, optgroup > option')].flatMap((element) =>
    readOption(element, context),
  );
