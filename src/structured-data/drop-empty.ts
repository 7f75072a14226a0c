/** An object of JSON-LD. */
export type Data = Record<string, unknown>;

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** Removes properties without a value; a list of one item becomes that item. */
export const dropEmpty = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => !isEmpty(value))
      .map(([key, value]) => [key, Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value]),
  );
