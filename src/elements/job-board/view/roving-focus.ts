/** A group of controls with one stop of the Tab key: the arrow keys move within it. */

const CONTROLS = 'input, button, summary';

const controlsOf = (group: Element): HTMLElement[] =>
  [...group.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => control.getClientRects().length > 0);

const stops = new WeakMap<Element, HTMLElement>();

/** Makes one control the stop of a group. */
const setStop = (group: Element, stop: HTMLElement): void => {
  stops.set(group, stop);
  for (const control of group.querySelectorAll<HTMLElement>(CONTROLS)) control.tabIndex = control === stop ? 0 : -1;
};

/** Moves the focus by an arrow key, Home or End. */
export const moveFocus = (event: KeyboardEvent): void => {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof Element) || !(target instanceof HTMLElement)) return;
  const controls = controlsOf(currentTarget);
  const at = controls.indexOf(target);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: controls.length - 1 }[key];
  const control = next === undefined ? undefined : controls[next];
  if (at < 0 || !control) return;
  event.preventDefault();
  control.focus();
};

/** The control that has received the focus is the stop of its group from now on. */
export const takeFocus = ({ currentTarget, target }: FocusEvent): void => {
  if (currentTarget instanceof Element && target instanceof HTMLElement) setStop(currentTarget, target);
};

/** Gives each group one stop: the control that had the focus last, or else the first. Call after rendering. */
export const keepStops = (root: ParentNode): void => {
  for (const group of root.querySelectorAll('.values')) {
    const known = stops.get(group);
    const stop = known && group.contains(known) ? known : group.querySelector<HTMLElement>(CONTROLS);
    if (stop) setStop(group, stop);
  }
};
