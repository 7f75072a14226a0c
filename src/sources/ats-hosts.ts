/**
 * The domains of each ATS (applicant tracking system); its pages are on subdomains of these. This table is a module of
 * its own because the main script needs it, and nothing else of a source: an element loads the readers only for an
 * address on one of these domains, or for data in another format than the library's own.
 */
export const ATS_HOSTS = {
  ashby: ['ashbyhq.com'],
  greenhouse: ['greenhouse.io'],
  lever: ['lever.co'],
  personio: ['personio.de', 'personio.com'],
  recruitee: ['recruitee.com'],
  smartrecruiters: ['smartrecruiters.com'],
  teamtailor: ['teamtailor.com'],
  workable: ['workable.com'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AtsName = keyof typeof ATS_HOSTS;

const isSubdomain = (hostname: string, domain: string): boolean => hostname.endsWith(`.${domain}`);

/** The ATS that a host such as `jobs.lever.co` belongs to, or null. */
export const atsOfHost = (hostname: string): AtsName | null => {
  const names = Object.keys(ATS_HOSTS) as AtsName[]; // Object.keys loses the type of the keys
  return names.find((name) => ATS_HOSTS[name].some((domain) => isSubdomain(hostname, domain))) ?? null;
};
