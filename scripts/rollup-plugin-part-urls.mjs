/**
 * Where the main script finds its chunks: in the folder that a script on the page names by `data-parts`, or else beside
 * itself; from the bare address of the package on a content delivery network, in `dist`. Without this, a script that is
 * joined into another one, inlined, or run from a `blob:` address has no chunks.
 */
const intro = `const scriptUrl = import.meta.url;
  const partUrl = (file) => {
    const folder = document.querySelector("script[data-parts]")?.dataset.parts;
    if (folder) return new URL(file, new URL(folder.replace(/\\/*$/, "/"), document.baseURI)).href;
    return new URL(file, scriptUrl.replace(/\\/job-posting-elements(@[^/]*)?$/, "$&/dist/")).href;
  };`;

/** @returns {import('rollup').Plugin} To be placed before the minifier. Chunks import other chunks from beside themselves. */
export const partUrls = () => ({
  name: 'part-urls',
  renderDynamicImport: ({ chunk }) => (chunk.isEntry ? { left: 'import(partUrl(', right: '))' } : null),
  renderChunk: (code, { isEntry }) => (isEntry ? { code: intro + code, map: null } : null),
});
