/** The key under which another page of this origin leaves a text for the builder, in the session of the tab. */
const KEY = 'job-posting-builder-text';

/** The text that the page before has left, once; null if there is none. */
export const takeGivenText = (): string | null => {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text?.trim() ? text : null;
  } catch {
    return null; // storage is blocked
  }
};
