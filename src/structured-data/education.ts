import type { Education } from '../schema/eligibility.js';
import { type Data, dropEmpty } from './drop-empty.js';

/** The categories that Google knows, and plain names for them in the languages of this library. */
const CATEGORIES: Readonly<Record<string, string>> = {
  'postgraduate degree':
    'postgraduate,graduate degree,master,masters,msc,ma,ms,meng,mba,mphil,llm,phd,dphil,doctor,doctoral,doctorate,' +
    'masterabschluss,promotion,doktor,doktorat,maestría,doctorado,posgrado,postgrado,máster,mastère,doctorat,bac+5,' +
    'bac+8,laurea magistrale,dottorato,dottorato di ricerca,mestrado,doutorado,doutoramento,pós-graduação,doctoraat,' +
    'masterexamen,magisterexamen,doktorsexamen,magister,studia magisterskie,yüksek lisans,doktora,修士,修士号,博士,博士号,' +
    '大学院卒,硕士,硕士研究生,硕士学位,研究生,碩士,碩士學位,석사,박사,תואר שני,תואר שלישי,דוקטורט,ماجستير,دكتوراه,स्नातकोत्तर,परास्नातक',
  'bachelor degree':
    'bachelor,bachelors,ba,bs,bsc,beng,btech,undergraduate degree,bachelorabschluss,licenciatura,grado universitario,' +
    'licence,bac+3,laurea triennale,bacharelado,kandidatexamen,licencjat,studia licencjackie,lisans,学士,学士号,大卒,' +
    '大学卒,本科,学士学位,學士,學士學位,학사,학사 학위,תואר ראשון,بكالوريوس,स्नातक',
  'associate degree': 'associate,associates,短大卒,短期大学士,大专,专科,전문학사',
  'high school':
    'high school,high school diploma,secondary school,ged,a level,a levels,abitur,fachabitur,matura,baccalauréat,' +
    'bachillerato,ensino médio,diploma di maturità,maturità,gymnasieexamen,vwo,lise,高卒,高校卒,高中,고졸,בגרות,' +
    'תעודת בגרות,الثانوية العامة',
  'professional certificate':
    'professional certificate,professional certification,certificado profesional,certificat professionnel,' +
    'certificado profissional,certificato professionale',
};

/** The same text for `Ph.D.` and `phd`, for `Bachelor’s` and `bachelors`, for `A-levels` and `a levels`. */
const normalizeName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

const categories: ReadonlyMap<string, string> = new Map(
  Object.entries(CATEGORIES).flatMap(([category, names]) =>
    [category, ...names.split(',')].map((name) => [normalizeName(name), category] as const),
  ),
);

const OR_MORE = / or (?:higher|above|better|equivalent)$/;
/** Several degrees, or a condition. */
const SEVERAL = /[,;/&]|\b(?:or|and)\b/i;
/** `Bachelor of Science`, `Master’s degree in Nursing`. */
const SUBJECT = /(?: degree)?(?: (?:of|in) .*)?$/;

/** Google's category of a degree; null for a text that is not plainly the name of one. */
export const credentialCategory = (level: string): string | null => {
  const name = normalizeName(level);
  const least = name.replace(OR_MORE, '');
  if (least === name && SEVERAL.test(level)) return null;
  return categories.get(least) ?? categories.get(least.replace(SUBJECT, '')) ?? null;
};

/** A credential for each level, or else the note as text: Google expects no mixture. The rest has no property. */
export const educationOf = ({ levels = [], fields = [], note }: Education): unknown => {
  const about = fields.map((name) => ({ '@type': 'DefinedTerm', name }));
  const credential = (level?: string): Data => {
    const category = level && (credentialCategory(level) ?? level);
    return dropEmpty({
      '@type': 'EducationalOccupationalCredential',
      // as the posting states it, beside Google's word for it
      name: level === category ? undefined : level,
      credentialCategory: category,
      about,
      description: note,
    });
  };
  if (levels.length > 0) return levels.map(credential);
  return about.length > 0 ? credential() : note;
};
