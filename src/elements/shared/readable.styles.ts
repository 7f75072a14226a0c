// not `css`: the build would take each of these fragments for a style sheet
import { type CSSResult, css as fragment } from 'lit';

// Black has more contrast than white with what is lighter than this.
const white = (luminance: CSSResult): CSSResult => fragment`clamp(0, (0.1791 - ${luminance}) * 1e6, 1)`;
const black = (luminance: CSSResult): CSSResult => fragment`clamp(0, (${luminance} - 0.1791) * 1e6, 1)`;
const xyz = (share: CSSResult): CSSResult => fragment`calc(0.9505 * ${share}) ${share} calc(1.0891 * ${share})`;

/** Black or white, whichever has more contrast with `colour`. */
export const furthestFrom = (colour: CSSResult): CSSResult =>
  fragment`color(from ${colour} xyz ${xyz(white(fragment`y`))} / 1)`;

/**
 * Declares `name` as a colour that has at least the contrast `ratio` with `ground`: `tone` itself where it has it, else
 * `tone` moved towards black or white, whichever is further from `ground`, as little as needed. Opaque in any case.
 *
 * The formula is WCAG's, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. One colour carries both luminances, `tone`'s
 * in x and `ground`'s in y, halved by the mixing, since the channels of only one colour can be calculated with. `tone`
 * then enters a mixture with a thousandth of opacity, so that the opacity of black or white says how much of it to add.
 */
export const readable = (name: CSSResult, tone: CSSResult, ground: CSSResult, ratio: number): CSSResult => fragment`
  ${name}-light: color-mix(in xyz, color(from ${tone} xyz y 0 0 / 1), color(from ${ground} xyz 0 y 0 / 1));
  ${name}-push: color(
    from var(${name}-light) xyz ${xyz(white(fragment`2 * y`))} /
      calc(
        0.001 *
          (
            ${black(fragment`2 * y`)} * clamp(0, ((2 * y + 0.05) * ${ratio} - 0.05 - 2 * x) * 1e6, 1) *
              max(0, 2 * x / max(1e-4, (2 * y + 0.05) / ${ratio} - 0.05) - 1) + ${white(fragment`2 * y`)} *
              clamp(0, (2 * x + 0.05 - (2 * y + 0.05) / ${ratio}) * 1e6, 1) *
              max(0, ((2 * y + 0.05) * ${ratio} - 0.05 - 2 * x) / max(1e-4, 1.05 - (2 * y + 0.05) * ${ratio}))
          )
      )
  );
  ${name}: color(
    from color-mix(in srgb-linear, color(from ${tone} srgb-linear r g b / 0.001), var(${name}-push)) srgb-linear r g b /
      1
  );
`;
