import type { TemplateResult, nothing } from 'lit';

/** What a template function gives: `nothing` where there is nothing to show. */
export type Template = TemplateResult | typeof nothing;
