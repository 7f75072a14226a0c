/** How a template names its parts: `line amount` as they are, or `salary__line salary__amount` in a card. */
export type PartNames = (names: string) => string;

/** The parts of an element. */
export const ownParts: PartNames = (names) => names;

/** The parts of a template in a card, after `prefix`. The part `base` is the prefix itself. */
export const partsOf = (prefix: string): PartNames => {
  const known = new Map<string, string>([['base', prefix]]);
  return (names) => {
    const found = known.get(names);
    if (found !== undefined) return found;
    const own = names.replace(/\S+/g, `${prefix}__$&`);
    known.set(names, own);
    return own;
  };
};
