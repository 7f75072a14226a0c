/**
 * Copies the text of a field.
 *
 * @returns Whether it was copied. Otherwise it is selected, for the reader to copy.
 */
export const copyField = async (field: HTMLTextAreaElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // no permission, or no secure page
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
};
