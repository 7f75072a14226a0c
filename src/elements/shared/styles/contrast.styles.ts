// not `css`: the build would minify each of these fragments as a style sheet
import { type CSSResult, css as fragment } from 'lit';

// 1 or 0: black has more contrast than white with a color of a higher luminance than this
const WHITE = fragment`clamp(0,(.1791 - y)*1e6,1)`;
const BLACK = fragment`clamp(0,(y - .1791)*1e6,1)`;
const FURTHEST = fragment`xyz calc(.9505*${WHITE}) ${WHITE} calc(1.0891*${WHITE})`;

/** Black or white, whichever has more contrast with `color`. */
export const blackOrWhiteOn = (color: CSSResult): CSSResult => fragment`color(from ${color} ${FURTHEST}/1)`;

/**
 * Declares the custom property `name` as a color with at least the contrast `ratio` to `background`: `tone` itself if it
 * has that contrast, or else `tone` mixed with as little black or white as needed, whichever has more contrast with
 * `background`. The color is opaque.
 *
 * The formula is that of WCAG, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. CSS calculates with the channels of one
 * color only. So `-light` is a color that carries both luminances: that of `tone` in x and that of `background` in y, each
 * doubled because mixing halves it. `-push` is black or white, with the amount to mix in as its opacity; `tone` has an
 * opacity of a thousandth in that mixture.
 */
export const ensureContrast = (
  name: CSSResult,
  tone: CSSResult,
  background: CSSResult,
  ratio: number,
): CSSResult => fragment`
${name}-light:color-mix(in xyz,color(from ${tone} xyz calc(2*y) 0 0/1),color(from ${background} xyz 0 calc(2*y) 0/1));
${name}-push:color(from var(${name}-light) ${FURTHEST}/calc(.001*(
${BLACK}*clamp(0,((y + .05)*${ratio} - .05 - x)*1e6,1)*max(0,x/max(1e-4,(y + .05)/${ratio} - .05) - 1) +
${WHITE}*clamp(0,(x + .05 - (y + .05)/${ratio})*1e6,1)*max(0,((y + .05)*${ratio} - .05 - x)/max(1e-4,1.05 - (y + .05)*${ratio})))));
${name}:color(from color-mix(in srgb-linear,color(from ${tone} srgb-linear r g b/.001),var(${name}-push)) srgb-linear r g b/1);
`;
