import { withoutFiller } from '../fields/labels.js';
import type { ListState } from '../list-state.js';
import { TracedValue } from '../traced-value.js';
import type { ReadOptions, Source, SourcePosting } from '../source.js';

const WORKPLACES = { remote_local: 'REMOTE', remote_global: 'REMOTE' };

/** Seconds since 1970, in some answers milliseconds. */
const toIso = (time: unknown): unknown => {
  if (typeof time !== 'number') return time;
  const date = new Date(time < 1e11 ? time * 1000 : time);
  return Number.isNaN(date.getTime()) ? time : date.toISOString();
};

const pageOf = (position: TracedValue, url: string | undefined): TracedValue => {
  const page = position.getFirst('canonicalPositionUrl', 'positionUrl', 'publicUrl');
  const [origin] = /^https?:\/\/[^/]+/.exec(url ?? '') ?? [];
  return page.map((path) => (typeof path === 'string' && path.startsWith('/') ? origin && origin + path : path));
};

const toPosting = (position: TracedValue, { url }: ReadOptions): SourcePosting => {
  const places = position.get('locations').items();
  const page = pageOf(position, url);
  return {
    id: position.get('id').id(),
    listed: position.get('isPrivate').value !== true,
    fields: {
      title: position.getFirst('posting_name', 'name'),
      identifier: position.getFirst('display_job_id', 'displayJobId', 'ats_job_id', 'atsJobId'),
      url: page,
      department: withoutFiller(position.get('department')),
      jobLocation: places.length > 0 ? places : [position.get('location').nonBlank()],
      workplaceType: position.getFirst('work_location_option', 'workLocationOption').translate(WORKPLACES),
      workplaceNote: position.getFirst('location_flexibility', 'locationFlexibility'),
      datePosted: position.getFirst('postedTs', 't_create', 'creationTs').map(toIso),
      description: position.getFirst('job_description', 'jobDescription'),
      application: { url: page },
    },
  };
};

const isPosition = (position: TracedValue): boolean =>
  position.get('name').text() !== undefined &&
  position.getFirst('canonicalPositionUrl', 'positionUrl', 'ats_job_id', 'atsJobId').value !== undefined;

const positionsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  const data = root.get('data');
  return [...root.get('positions').items(), ...data.get('positions').items(), root, data].filter(isPosition);
};

/** A page has 10 positions, whatever is asked for; the next one starts after them. */
const listState = (input: unknown, count: number, { url = '' }: ReadOptions): ListState => {
  const stated = new TracedValue(input, '').getFirst('count', 'data.count').value;
  const total = Number.isSafeInteger(stated) ? Number(stated) : null;
  const params = new URLSearchParams(url.split('?')[1] ?? '');
  const start = Number(params.get('start') ?? 0) + count;
  params.set('start', String(start));
  const hasNext = total !== null && count > 0 && start < total;
  return { count, total, next: hasNext && /\/api\//.test(url) ? `?${params}` : null, hasNext };
};

/**
 * Eightfold's career sites: `/api/apply/v2/jobs?domain=…` or `/api/pcsx/search?domain=…`, 10 positions a page and without
 * texts, and `/api/apply/v2/jobs/<id>?domain=…`. There is no public documentation; the form is that of the answers.
 */
export const eightfold: Source<'eightfold'> = {
  name: 'eightfold',
  detects: (input) => positionsOf(input).length > 0,
  read: (input, options) => positionsOf(input).map((position) => toPosting(position, options)),
  listState,
};
