/**
 * Where the main script finds its chunks: in the folder that a script on the page names by `data-parts`, or else beside
 * itself. A content delivery network may serve the script at the bare address of the package; its files are in `dist`.
 * Scripts are joined into others, inlined, or run from `blob:` addresses, beside which there are no chunks.
 */
const intro = `
  const scriptUrl = import.meta.url;
  const partUrl = (file) => {
    const folder = document.querySelector("script[data-parts]")?.dataset.parts;
    const base = folder ? new URL(folder.replace(/\\/*$/, "/"), document.baseURI) : scriptUrl.replace(/\\/job-posting-elements(@[^/]*)?$/, "$&/dist/");
    return new URL(file, base).href;
  };`;

/** @returns {import('rollup').Plugin} To be placed before the minifier. */
export const partUrls = () => ({
  name: 'part-urls',
  renderDynamicImport: () => ({ left: 'import(partUrl(', right: '))' }),
  // chunks import other chunks from beside themselves
  renderChunk: (code, { isEntry }) =>
    isEntry
      ? { code: intro + code, map: null }
      : { code: code.replaceAll(/import\(partUrl\(([^()]*)\)\)/g, 'import($1)'), map: null },
});
