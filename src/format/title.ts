/** A title as it is shown: a dash between spaces ends a line, and begins none. */
export const formatTitle = (title: string): string => title.replace(/ (?=[-–—] )/g, '\u00a0');
