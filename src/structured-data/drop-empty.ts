/** A part of the structured data. */
export type Data = Record<string, unknown>;

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** The same without the properties that have no value; a list of one as that one. */
export const dropEmpty = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => !isEmpty(value))
      .map(([key, value]) => [key, Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value]),
  );
