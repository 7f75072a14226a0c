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
import type { TextForm } from './parse-text.js';
import { type Ats, LAZY_NAMES, type LazyName, type Source, type SourceName } from './source.js';

/**
 * Every source whose reader is always there; the others are in `lazy-sources.ts`. The order of the keys is the order of detection, the most distinctive shape first: JSON-LD marks itself
 * with `@type`; `_jobposting` and `workzag-jobs` belong to one ATS each; the library's own format is last, because others
 * have some of its fields too. A new ATS is a module in `ats/`, a line here and its domains in `ATS_HOSTS`.
 */
export const SOURCES_BY_NAME: {
  readonly [Name in Exclude<SourceName, LazyName>]: Name extends AtsName ? Ats<Name> : Source<Name>;
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
export const SOURCES: readonly SourceName[] = [...SOURCES_BY_PRIORITY.map(({ name }) => name), ...LAZY_NAMES];

/** The sources whose responses are of a form, in the order of detection. Those of data are JSON, parsed or not. */
export const sourcesOf = (form: TextForm): readonly Source[] => {
  if (form === 'xml') return [personio];
  return form === 'page' ? [jsonLd] : SOURCES_BY_PRIORITY;
};
