/** Words for how, not where; the parser of places reads further ones, so that they never get here. */
const WORKPLACE =
  /^(?:(?:fully |100 ?% )?remote|hybrid|on[ -]?site|in[ -]office|anywhere|worldwide|distributed|virtual|telecommute|work from home|home ?office|remot[oa]|h[íi]brid[oa]|ibrido|hybride|teletrabajo|teletrabalho|t[ée]l[ée]travail|thuiswerken|distans|zdalnie|uzaktan)$/i;

/** Whether a text says how, not where: `Remote`, `Hybrid`. */
export const isWorkplaceWord = (text: string): boolean => WORKPLACE.test(text.trim());
