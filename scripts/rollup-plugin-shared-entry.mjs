// Chunks read what they share with the main script from an object on the page, by name. They do not import the main
// script: a page that loads it as `job-posting.min.js?v=2` would load and run it a second time.
import { createHash } from 'node:crypto';
import { parseAst } from 'rollup/parseAst';

/**
 * The object is under a symbol with the hash of all that is built. So the chunks of another build, such as a newer one
 * beside a main script from a cache, do not find it, and throw.
 *
 * @returns {import('rollup').Plugin} To be placed after the minifier.
 */
export const sharedEntry = () => ({
  name: 'shared-entry',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
    const entry = chunks.find(({ isEntry }) => isEntry);
    const exported = entry && parseAst(entry.code).body.find(({ type }) => type === 'ExportNamedDeclaration');
    if (exported?.type !== 'ExportNamedDeclaration') throw new Error('The main script exports nothing');

    const hash = createHash('sha256');
    for (const { fileName, code } of chunks) hash.update(`${fileName}\n${code}\n`);
    const shared = `globalThis[Symbol.for("job-posting-elements ${hash.digest('hex').slice(0, 12)}")]`;

    const own = this.getModuleInfo(entry.facadeModuleId)?.exports;
    const locals = new Map(exported.specifiers.map((node) => [node.exported.name, node.local.name]));
    const kept = own.map((name) => `${locals.get(name)} as ${name}`);
    // of two copies of one build the first stays, as it does for the elements
    entry.code = `${entry.code.slice(0, exported.start)}${shared}??={${[...new Set(locals.values())]}};export{${kept}};\n`;

    for (const chunk of chunks.filter((other) => other !== entry)) {
      const reads = [];
      const reexports = [];
      let { code } = chunk;
      for (const node of parseAst(chunk.code).body.toReversed()) {
        if (!('source' in node) || node.source?.value !== `./${entry.fileName}`) continue;
        for (const { imported, local, exported } of node.specifiers) {
          reads.push(
            imported
              ? `${locals.get(imported.name)}:${local.name}`
              : `${locals.get(local.name)}:shared_${exported.name}`,
          );
          if (exported) reexports.push(`shared_${exported.name} as ${exported.name}`);
        }
        code = code.slice(0, node.start) + code.slice(node.end);
      }
      if (code.includes(entry.fileName)) throw new Error(`${chunk.fileName} must not load the main script`);
      const error = `Error("${chunk.fileName} belongs to another build of job-posting-elements")`;
      chunk.code = `const{${reads}}=${shared}??(()=>{throw ${error}})();${code}`;
      if (reexports.length > 0) chunk.code += `export{${reexports}};\n`;
    }
  },
});
