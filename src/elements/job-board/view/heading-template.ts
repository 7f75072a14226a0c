import { type TemplateResult, html } from 'lit';
import type { ViewContext } from '../../../model/view-context.js';

/** The heading of a group. */
export const headingTemplate = (name: string | null, key: number, level: number, { t }: ViewContext): TemplateResult =>
  html`<div class="group" part="group" id="group-${key}" role="heading" aria-level=${level}>
    <bdi>${name ?? t('board.rest')}</bdi>
  </div>`;
