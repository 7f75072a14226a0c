import type { Catalogue } from './catalogue.js';
import { en } from './en.js';
import { enOnDemand } from './en-on-demand.js';

export const messages: Catalogue = { ...en, ...enOnDemand };
