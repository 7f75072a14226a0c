// The proxy as a worker, as Cloudflare, Deno Deploy and others run them. What is kept is kept by each instance; their own
// cache, which obeys Cache-Control, is before it.
import { createProxy } from './proxy.mjs';

/** The hosts of your systems. */
const HOSTS = ['workable.com', 'smartrecruiters.com', 'pinpointhq.com'];

const proxy = createProxy({ hosts: HOSTS });

export default { fetch: (request) => proxy(request) };
