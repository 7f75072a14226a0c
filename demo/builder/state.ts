/** The state of the builder: one value that is never changed, only replaced. */
import { type Job, emptyJob, isJob } from './job.js';

/** The screens, in their order. */
export const SCREENS = ['paste', 'check', 'theme', 'publish'] as const;
export type Screen = (typeof SCREENS)[number];

export type Layout = 'card' | 'full' | 'row';

/** How the card looks: the tokens that differ from their defaults. */
export interface Theme {
  /** `{'--job-accent': '#2f6b3c'}`. */
  readonly tokens: Readonly<Record<`--job-${string}`, string>>;
  /** Default: as the page around it. */
  readonly colorScheme?: 'light' | 'dark';
}

export interface BuilderState {
  /** At least one. */
  readonly jobs: readonly Job[];
  /** The index of the job that is being checked. */
  readonly current: number;
  readonly theme: Theme;
  readonly layout: Layout;
  /** Which of several jobs are put on the site. Default: all, as a board. */
  readonly scope?: 'all' | 'current';
  /** The address of the folder with the library's scripts, for sites that host them. Default: a content delivery network. */
  readonly base?: string;
}

export const initialState = (): BuilderState => ({
  jobs: [emptyJob()],
  current: 0,
  theme: { tokens: {} },
  layout: 'card',
});

/** The job that is being checked. */
export const currentJob = ({ jobs, current }: BuilderState): Job => jobs[current] ?? jobs[0] ?? emptyJob();

/** Whether what is put on the site is a board of several jobs. */
export const isBoard = ({ jobs, scope }: BuilderState): boolean => jobs.length > 1 && scope !== 'current';

/** The state with other values in the current job. */
export const withJob = (state: BuilderState, changes: Partial<Omit<Job, 'id'>>): BuilderState => {
  const job = currentJob(state);
  return { ...state, jobs: state.jobs.map((other) => (other.id === job.id ? { ...job, ...changes } : other)) };
};

/** A saved state; null if it is none, as another version may have written it. */
export const normalizeState = (value: unknown): BuilderState | null => {
  const { jobs, current, theme, layout } = (value ?? {}) as Partial<Record<keyof BuilderState, unknown>>;
  const isRight =
    Array.isArray(jobs) &&
    jobs.length > 0 &&
    jobs.every(isJob) &&
    typeof theme === 'object' &&
    theme !== null &&
    'tokens' in theme &&
    typeof theme.tokens === 'object' &&
    theme.tokens !== null;
  if (!isRight) return null;
  return {
    ...(value as BuilderState), // checked above
    current: typeof current === 'number' && current in jobs ? current : 0,
    layout: layout === 'full' || layout === 'row' ? layout : 'card',
  };
};

/** The state with jobs in the place of the current one. */
export const withReadJobs = (state: BuilderState, jobs: readonly Job[]): BuilderState => ({
  ...state,
  jobs: state.jobs.toSpliced(state.current, 1, ...jobs),
});

/** The state with one more job, of which nothing is known, as the current one. */
export const withNewJob = (state: BuilderState): BuilderState => ({
  ...state,
  jobs: [...state.jobs, emptyJob()],
  current: state.jobs.length,
});

/** The state without a job; at least an empty one is left. */
export const withoutJob = (state: BuilderState, id: string): BuilderState => {
  const jobs = state.jobs.filter((job) => job.id !== id);
  return {
    ...state,
    jobs: jobs.length > 0 ? jobs : [emptyJob()],
    current: Math.max(0, Math.min(state.current, jobs.length - 1)),
  };
};
