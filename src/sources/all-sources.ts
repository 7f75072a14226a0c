/** The readers that a page loads on demand, all of them: for Node, where one file more or less does not matter. */
import { toPlainData } from './plain-data.js';
import { sourcesOf } from './registry.js';
import { LAZY_NAMES, type LazyName, type Source, type SourceName } from './source.js';
import { bamboohr } from './ats/bamboohr.js';
import { breezy } from './ats/breezy.js';
import { comeet } from './ats/comeet.js';
import { dover } from './ats/dover.js';
import { eightfold } from './ats/eightfold.js';
import { gem } from './ats/gem.js';
import { hibob } from './ats/hibob.js';
import { join } from './ats/join.js';
import { manatal } from './ats/manatal.js';
import { oracle } from './ats/oracle.js';
import { personioJson } from './ats/personio-json.js';
import { pinpoint } from './ats/pinpoint.js';
import { rippling } from './ats/rippling.js';
import { usajobs } from './ats/usajobs.js';
import { workday } from './ats/workday.js';
import { feed } from './feed.js';
import { jobXml } from './job-xml.js';
import { microdata } from './microdata.js';
import { list } from './plain-list.js';
import { table } from './table/index.js';

const SOURCES_BY_NAME: { readonly [Name in LazyName]: Source<Name> } = {
  microdata,
  feed,
  'job-xml': jobXml,
  workday,
  bamboohr,
  usajobs,
  pinpoint,
  oracle,
  rippling,
  breezy,
  gem,
  comeet,
  hibob,
  manatal,
  join,
  dover,
  eightfold,
  'personio-json': personioJson,
  table,
  list,
};

/** The sources that are in no page from the start, in the order of detection. */
export const LAZY_SOURCES: readonly Source[] = LAZY_NAMES.map((name) => SOURCES_BY_NAME[name]);

/** The source of a parsed response, detected by its shape, or null. Never throws. */
export const detectSource = (input: unknown): SourceName | null => {
  const { data } = toPlainData(input);
  return (
    [...sourcesOf('json'), ...LAZY_SOURCES.filter(({ form }) => form === undefined)].find((source) =>
      source.detects(data),
    )?.name ?? null
  );
};
