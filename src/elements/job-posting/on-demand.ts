import type { CSSResult } from 'lit';
import { OnDemand } from '../shared/on-demand.js';

/** What a card shows beside its summary. */
export const details = new OnDemand(() => import('./details.js'));
/** The one-line layout. */
export const row = new OnDemand(() => import('./row-template.js'));
/** What a layout needs. */
export const partFor = (layout: string): OnDemand<{ readonly styles: CSSResult }> => (layout === 'row' ? row : details);
