/** Several texts where there is room for one: "Berlin +2"; null without any. */
export const formatFirstPlusCount = (texts: readonly string[]): string | null => {
  const [first, ...rest] = texts;
  return first ? [first, rest.length > 0 && `+${rest.length}`].filter(Boolean).join(' ') : null;
};
