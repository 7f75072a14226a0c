import { parsePlaces } from '../../schema/coerce/parse-places.js';
import type { Fields, TracedValue } from '../traced-value.js';

/** Whether a name is a workplace type, and no place. */
export const isWorkplace = (name: string): boolean => parsePlaces(name).places.length === 0;

/**
 * An employer's name for a place that also has a town. A name is shown in place of the town, so a name that does not
 * include the town, such as `Headquarters`, becomes a note.
 */
export const placeName = (name: TracedValue, town: TracedValue, note: TracedValue): Fields => {
  const [nameText, townText] = [name.text(), town.text()];
  if (!nameText || nameText === townText) return { note: note.nonBlank() };
  // `Remote` stays in place of a name, where it is read
  if (!townText || isWorkplace(nameText) || nameText.toLowerCase().includes(townText.toLowerCase()))
    return { name, note: note.nonBlank() };
  return { note: note.text() === undefined ? name : note.map((text) => `${nameText}: ${String(text)}`) };
};
