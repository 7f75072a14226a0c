/** Structured data for search engines. No Lit, no DOM: runs in Node and browsers. */
export { googleAdvice, type Advice, type AdviceCode, type AdviceOptions } from './advice.js';
export { serializeJSONLD } from './serialize.js';
export { toJSONLD, type ToJSONLDOptions } from './to-json-ld.js';
