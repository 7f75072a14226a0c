/** Colors and fonts in the CSS of a site, the likely colors of its brand first. */
import { colorfulness, toHex, toRgba } from './colors.js';

export interface FoundColor {
  /** `#8c1d18`. */
  readonly hex: string;
  /** Where it was found: `--brand-primary`, `background-color`. */
  readonly name: string;
}

export interface FoundStyle {
  readonly colors: readonly FoundColor[];
  /** Values of `font-family`. */
  readonly fonts: readonly string[];
}

/** The longest text that is read, in characters. */
const TEXT_MAX = 2_000_000;
const COLORS_MAX = 12;
const FONTS_MAX = 3;

const DECLARATION = /(--[\w-]{1,80}|\b(?:[a-z-]{0,30}color|background|fill))\s{0,5}:\s{0,5}([^;{}]{1,200})/gi;
const COLOR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|oklch|oklab|lab|lch|color)a?\([^()]{1,80}\)/gi;
/** `222 47% 11%`: the channels of `hsl()`, as many design systems write them. */
const HSL_CHANNELS = /^[\d.]{1,8}(?:deg)?\s[\d.]{1,8}%\s[\d.]{1,8}%$/;
const BRAND = /brand|primary|accent|theme|corporate|main|cta|button|btn|link/i;
const FONT = /font-family\s{0,5}:\s{0,5}([^;{}]{1,200})/gi;
/** No fonts of texts: icons, code, and what is decided elsewhere. */
const OTHER_FONT = /icon|awesome|symbol|mono|code|var\(|inherit|initial|unset|revert/i;

const colorsOf = (value: string): string[] => {
  const trimmed = value.replace(/!important/i, '').trim();
  if (HSL_CHANNELS.test(trimmed)) return [`hsl(${trimmed})`];
  if (/^[a-z]{3,20}$/i.test(trimmed)) return [trimmed];
  return trimmed.match(COLOR) ?? [];
};

interface Candidate extends FoundColor {
  readonly score: number;
}

const findColors = (css: string): FoundColor[] => {
  const found = new Map<string, Candidate>();
  for (const [, name = '', value = ''] of css.matchAll(DECLARATION)) {
    for (const text of colorsOf(value)) {
      const color = toRgba(text);
      if (!color || color[3] < 0.9) continue;
      const hex = toHex(color);
      const known = found.get(hex);
      const isNamed = BRAND.test(name);
      const base = known?.score ?? colorfulness(color) / 64;
      const score = base + (isNamed && !BRAND.test(known?.name ?? '') ? 10 : 0.1);
      found.set(hex, { hex, name: isNamed || !known ? name : known.name, score });
    }
  }
  return [...found.values()]
    .sort((one, other) => other.score - one.score)
    .slice(0, COLORS_MAX)
    .map(({ hex, name }) => ({ hex, name }));
};

const findFonts = (css: string): string[] => {
  const counts = new Map<string, number>();
  for (const [, value = ''] of css.matchAll(FONT)) {
    const font = value.replace(/!important/i, '').trim();
    if (!OTHER_FONT.test(font) && CSS.supports('font-family', font)) counts.set(font, (counts.get(font) ?? 0) + 1);
  }
  return [...counts.entries()]
    .sort(([, one], [, other]) => other - one)
    .slice(0, FONTS_MAX)
    .map(([font]) => font);
};

/** Reads CSS, or a text that is nothing but a color. */
export const findStyle = (text: string): FoundStyle => {
  const css = text.slice(0, TEXT_MAX);
  const alone = css.length < 100 ? toRgba(css.trim().replace(/;$/, '')) : null;
  if (alone) return { colors: [{ hex: toHex(alone), name: 'your color' }], fonts: [] };
  const colors = findColors(css);
  // a list of colors without names
  if (colors.length === 0 && css.length < 2000)
    return {
      colors: findColors(
        colorsOf(css)
          .map((color) => `color:${color};`)
          .join(''),
      ),
      fonts: findFonts(css),
    };
  return { colors, fonts: findFonts(css) };
};
