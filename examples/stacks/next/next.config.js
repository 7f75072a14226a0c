import { fileURLToPath } from 'node:url';

// the folder with node_modules and posting.json; an app of its own needs no configuration
const root = fileURLToPath(new URL('..', import.meta.url));

export default { outputFileTracingRoot: root, turbopack: { root } };
