/** The templates that are lazy-loaded with the search UI. */
export { chipsTemplate, noResultsTemplate } from './chips-template.js';
export { detailTemplate, dialogTemplate, linkTemplate } from './detail-template.js';
export { facetsTemplate } from './facets-template.js';
export { filterSheetTemplate } from './filter-sheet.js';
export { filterStyles } from './filters.styles.js';
export { highlight } from './highlight.js';
export { keepStops } from './roving-focus.js';
