import type { CSSResult } from 'lit';
import type { Lazy } from '../../lazy/lazy.js';
import { lazyPart } from '../shared/loading/lazy-part.js';

/** What a card shows beside its summary. */
export const details = lazyPart(() => import('./view/card-details.js'));
/** The one-line layout. */
export const row = lazyPart(() => import('./view/row-layout.js'));
/** What a layout needs. */
export const partFor = (layout: string): Lazy<{ readonly styles: CSSResult }> => (layout === 'row' ? row : details);
