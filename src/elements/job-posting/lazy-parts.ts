import type { CSSResult } from 'lit';
import { OnDemand } from '../shared/loading/lazy.js';

/** What a card shows beside its summary. */
export const details = new OnDemand(() => import('./view/card-details.js'));
/** The one-line layout. */
export const row = new OnDemand(() => import('./view/row-layout.js'));
/** What a layout needs. */
export const partFor = (layout: string): OnDemand<{ readonly styles: CSSResult }> => (layout === 'row' ? row : details);
