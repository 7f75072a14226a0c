/** The library's scripts of this version. Defined by the build. */
declare const VERSION: string;
declare const INTEGRITY: string;

/** Where the scripts of this version are for everybody. */
export const CDN = `https://unpkg.com/job-posting-elements@${VERSION}/dist/`;
/** The hash of the main script, the same wherever it is. */
export const MAIN_INTEGRITY = INTEGRITY;
