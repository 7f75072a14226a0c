import type { AtsName } from './ats-hosts.js';
import { ashby } from './ats/ashby.js';
import { greenhouse } from './ats/greenhouse.js';
import { lever } from './ats/lever.js';
import { personio } from './ats/personio.js';
import { recruitee } from './ats/recruitee.js';
import { smartrecruiters } from './ats/smartrecruiters.js';
import { teamtailor } from './ats/teamtailor.js';
import { workable } from './ats/workable.js';
import { jsonLd } from './json-ld/index.js';
import { native } from './native-format.js';
import { toPlainData } from './plain-data.js';
import type { TextForm } from './parse-text.js';
import type { Ats, Source, SourceName } from './source.js';

/**
 * Every source. The order of the keys is the order of detection, the most distinctive shape first: JSON-LD marks itself
 * with `@type`; `_jobposting` and `workzag-jobs` belong to one ATS each; the library's own format is last, because others
 * have some of its fields too. A new ATS is a module in `ats/`, a line here and its domains in `ATS_HOSTS`.
 */
export const SOURCES_BY_NAME: {
  readonly [Name in SourceName]: Name extends AtsName ? Ats<Name> : Source<Name>;
} = {
  'json-ld': jsonLd,
  teamtailor,
  personio,
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  recruitee,
  posting: native,
};

const SOURCES_BY_PRIORITY: readonly Source[] = Object.values(SOURCES_BY_NAME);

/** The names of all sources, in the order of detection. */
export const SOURCES: readonly SourceName[] = SOURCES_BY_PRIORITY.map(({ name }) => name);

/** The sources whose responses are of a form, in the order of detection. Those of data are JSON, parsed or not. */
export const sourcesOf = (form: TextForm): readonly Source[] => {
  if (form === 'xml') return [personio];
  return form === 'page' ? [jsonLd] : SOURCES_BY_PRIORITY;
};

/** The source of a parsed response, detected by its shape, or null. Never throws. */
export const detectSource = (input: unknown): SourceName | null => {
  const { data } = toPlainData(input);
  return SOURCES_BY_PRIORITY.find((source) => source.detects(data))?.name ?? null;
};
