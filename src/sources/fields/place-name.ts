import type { Fields, TracedValue } from '../traced-value.js';

/**
 * An employer's name for a place, beside its town. The name is shown in place of the town, so one that does not say
 * the town, such as `Headquarters`, becomes a note.
 */
export const placeName = (name: TracedValue, town: TracedValue, note: TracedValue): Fields => {
  const [named, said] = [name.text(), town.text()];
  if (!named || named === said) return { note: note.nonBlank() };
  if (!said || named.toLowerCase().includes(said.toLowerCase())) return { name, note: note.nonBlank() };
  return { note: note.text() === undefined ? name : note.map((words) => `${named}: ${String(words)}`) };
};
