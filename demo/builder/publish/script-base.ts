/** The address of a folder with scripts, as somebody writes it; null if it is none. */
export const parseBase = (text: string): string | null => {
  const trimmed = text.trim();
  if (trimmed === '' || /[\s"'<>\\`]/.test(trimmed)) return null;
  const isRelative = /^(?:\/(?!\/)|\.{1,2}\/)/.test(trimmed);
  const address = isRelative || /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  try {
    const url = new URL(address, 'https://page.invalid/');
    if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) return null;
    const folder = (isRelative ? trimmed : url.href).replace(/[^/]+\.js$/, '');
    return folder.endsWith('/') ? folder : `${folder}/`;
  } catch {
    return null;
  }
};
