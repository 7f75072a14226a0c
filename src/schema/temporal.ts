/**
 * The engine's `Temporal`; undefined where it has none. Zones and offsets cost nothing with it, whereas the first formatter
 * of a page takes about 25 ms of a phone's or laptop's time.
 */
export const temporal = (globalThis as { readonly Temporal?: typeof Temporal }).Temporal;
