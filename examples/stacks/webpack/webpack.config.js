import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

export default { mode: 'production', context: folder, entry: './index.js', output: { path: `${folder}dist` } };
