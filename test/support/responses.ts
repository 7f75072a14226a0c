/** The URL of a response of fixture-server.mjs, requested by nobody else. */
export const responseUrl = (name: string): string => `/responses/${name}/${crypto.randomUUID()}`;

/** How often a URL of the fixture server has been requested. */
export const requestCount = async (url: string): Promise<number> => Number(await (await fetch(`${url}/times`)).text());
