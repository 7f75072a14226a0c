import { ashby } from './ats/ashby/index.js';
import { greenhouse } from './ats/greenhouse/index.js';
import { jsonLd } from './json-ld/index.js';
import { lever } from './ats/lever.js';
import { native } from './native-format.js';
import { personio } from './ats/personio.js';
import { recruitee } from './ats/recruitee.js';
import { smartrecruiters } from './ats/smartrecruiters.js';
import type { Source, SourceName } from './source.js';
import { teamtailor } from './ats/teamtailor/index.js';
import { workable } from './ats/workable.js';

/** Every reader; detection asks them in this order, and our own form, which nearly anything resembles, comes last. */
const SOURCES_BY_PRIORITY: readonly Source[] = [
  jsonLd,
  teamtailor,
  personio,
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  recruitee,
  native,
];

/** The reader for a parsed response: the named one, else the first that knows its shape; null where none does. */
export const findSource = (input: unknown, source?: SourceName | null): Source | null =>
  SOURCES_BY_PRIORITY.find(({ name, detects }) => (source ? name === source : detects(input))) ?? null;

/** Which source a parsed response comes from, by its shape; null where it is none that can be read. */
export const detectSource = (input: unknown): SourceName | null => findSource(input)?.name ?? null;
