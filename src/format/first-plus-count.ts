/** The first text and how many more there are, never on a line of its own: "Berlin +2"; null without any. */
export const formatFirstPlusCount = (texts: readonly string[]): string | null => {
  const [first, ...rest] = texts;
  return first ? [first, rest.length > 0 && `+${rest.length}`].filter(Boolean).join('\u00a0') : null;
};
