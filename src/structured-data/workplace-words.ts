/** What feeds write in place of a town, in the languages of this library. */
const WORDS =
  'remote,fully remote,100% remote,hybrid,on site,onsite,in office,anywhere,worldwide,distributed,virtual,telecommute,' +
  'work from home,home office,homeoffice,remoto,remota,híbrido,híbrida,ibrido,teletrabajo,teletrabalho,télétravail,' +
  'à distance,hybride,hybrid,presencial,thuiswerken,op afstand,distans,på distans,zdalnie,zdalna,praca zdalna,hybrydowo,' +
  'uzaktan,hibrit,リモート,フルリモート,在宅,在宅勤務,远程,混合,遠端,遠距,遠端工作,원격,재택,재택근무,מרחוק,עבודה מרחוק,היברידי,عن بعد,عن بُعد,हाइब्रिड,रिमोट';

const normalizeWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim();

const words: ReadonlySet<string> = new Set(WORDS.split(',').map(normalizeWords));

/** Whether a text says how, not where: `Remote`, `Hybrid`. */
export const isWorkplaceWord = (text: string): boolean => words.has(normalizeWords(text));
