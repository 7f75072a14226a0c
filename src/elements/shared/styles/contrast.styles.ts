// not `css`: the build would take each of these fragments for a style sheet
import { type CSSResult, css as fragment } from 'lit';

// black has more contrast than white with what is lighter than this; 1 or 0 of each
const WHITE = fragment`clamp(0,(.1791 - y)*1e6,1)`;
const BLACK = fragment`clamp(0,(y - .1791)*1e6,1)`;
const FURTHEST = fragment`xyz calc(.9505*${WHITE}) ${WHITE} calc(1.0891*${WHITE})`;

/** Black or white, whichever has more contrast with `colour`. */
export const blackOrWhiteOn = (colour: CSSResult): CSSResult => fragment`color(from ${colour} ${FURTHEST}/1)`;

/**
 * Declares `name` as a colour that has at least the contrast `ratio` with `ground`: `tone` itself where it has it, else
 * `tone` moved towards black or white, whichever is further from `ground`, as little as needed. Opaque in any case.
 *
 * The formula is WCAG's, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. One colour carries both luminances, `tone`'s
 * in x and `ground`'s in y, doubled against the mixing, since the channels of only one colour can be calculated with. `tone`
 * then enters a mixture with a thousandth of opacity, so that the opacity of black or white says how much of it to add.
 */
export const ensureContrast = (
  name: CSSResult,
  tone: CSSResult,
  ground: CSSResult,
  ratio: number,
): CSSResult => fragment`
${name}-light:color-mix(in xyz,color(from ${tone} xyz calc(2*y) 0 0/1),color(from ${ground} xyz 0 calc(2*y) 0/1));
${name}-push:color(from var(${name}-light) ${FURTHEST}/calc(.001*(
${BLACK}*clamp(0,((y + .05)*${ratio} - .05 - x)*1e6,1)*max(0,x/max(1e-4,(y + .05)/${ratio} - .05) - 1) +
${WHITE}*clamp(0,(x + .05 - (y + .05)/${ratio})*1e6,1)*max(0,((y + .05)*${ratio} - .05 - x)/max(1e-4,1.05 - (y + .05)*${ratio})))));
${name}:color(from color-mix(in srgb-linear,color(from ${tone} srgb-linear r g b/.001),var(${name}-push)) srgb-linear r g b/1);
`;
