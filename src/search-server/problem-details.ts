/** The body of an answer that is an error: problem details, RFC 9457. */

/** The reason phrases of the statuses that are used. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  503: 'Service Unavailable',
};

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/**
 * Problem details as JSON. `error` has the message under the names of earlier versions.
 *
 * @param parameter The parameter that is invalid, if it is one.
 */
export const problemDetails = (status: number, detail: string, parameter: string | null = null): string => {
  const own = parameter === null ? {} : { parameter };
  return JSON.stringify({
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    detail: parameter === null ? detail : `${parameter} ${detail}.`,
    ...own,
    error: { ...own, message: detail },
  });
};
