import { ashby } from './ashby.js';
import { greenhouse } from './greenhouse.js';
import { jsonLd } from './json-ld.js';
import { lever } from './lever.js';
import { ownForm } from './own-form.js';
import { personio } from './personio.js';
import { recruitee } from './recruitee.js';
import { smartrecruiters } from './smartrecruiters.js';
import type { Source, SourceName } from './source.js';
import { teamtailor } from './teamtailor.js';
import { workable } from './workable.js';

/** Every reader; detection asks them in this order, and our own form, which nearly anything resembles, comes last. */
const READERS: readonly Source[] = [
  jsonLd,
  teamtailor,
  personio,
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  recruitee,
  ownForm,
];

/** The reader for a parsed response: the named one, else the first that knows its shape; null where none does. */
export const readerFor = (input: unknown, source?: SourceName | null): Source | null =>
  READERS.find(({ name, detects }) => (source ? name === source : detects(input))) ?? null;

/** Which source a parsed response comes from, by its shape; null where it is none that can be read. */
export const detectSource = (input: unknown): SourceName | null => readerFor(input)?.name ?? null;
