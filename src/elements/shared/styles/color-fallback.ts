/** The colors of colors.styles.ts for engines that cannot calculate them in CSS: the same formulas, with the same results. */
import { updateAllElements } from '../page-runtime.js';

/** Linear red, green and blue, from 0 to 1. */
type Color = readonly [red: number, green: number, blue: number];

const BLACK: Color = [0, 0, 0];
const WHITE: Color = [1, 1, 1];

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const fromLinear = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

const toColor = ([red = 0, green = 0, blue = 0]: readonly number[]): Color => [
  toLinear(red / 255),
  toLinear(green / 255),
  toLinear(blue / 255),
];

/** A color as an engine gives it, without its opacity: mostly `rgb()`; others are drawn. */
const parseColor = (text: string): Color => {
  const channels = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)/.exec(text);
  if (channels) return toColor(channels.slice(1).map(Number));
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return BLACK;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  return toColor([...context.getImageData(0, 0, 1, 1).data]);
};

const toCss = (color: Color, opacity = 1): string =>
  `rgba(${color.map((channel) => Math.round(fromLinear(channel) * 255)).join(', ')}, ${opacity})`;

const luminance = ([red, green, blue]: Color): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Black or white, whichever has more contrast with `color`. */
const blackOrWhiteOn = (color: Color): Color => (luminance(color) > 0.1791 ? BLACK : WHITE);

/** `share` of one color, and the rest of the other, mixed as CSS mixes in `srgb`. */
const mix = (one: Color, share: number, other: Color): Color => {
  const mixed = (at: 0 | 1 | 2): number => toLinear(fromLinear(one[at]) * share + fromLinear(other[at]) * (1 - share));
  return [mixed(0), mixed(1), mixed(2)];
};

/** `tone` with as little black or white mixed in as the contrast `ratio` to `background` needs. */
const ensureContrast = (tone: Color, background: Color, ratio: number): Color => {
  const push = blackOrWhiteOn(background);
  const [own, ground] = [luminance(tone), luminance(background) + 0.05];
  const [darker, lighter] = [ground / ratio - 0.05, ground * ratio - 0.05];
  if (own <= darker || own >= lighter) return tone;
  const amount = push === BLACK ? own / Math.max(1e-4, darker) - 1 : (lighter - own) / Math.max(1e-4, 1 - lighter);
  const pushed = (at: 0 | 1 | 2): number => (tone[at] + amount * push[at]) / (1 + amount);
  return [pushed(0), pushed(1), pushed(2)];
};

/** The tokens that are colors. */
const COLOR_TOKENS = ['accent', 'on-accent', 'surface', 'text', 'muted', 'border', 'focus'];

/** The two colors of a value that is `light-dark(…)` as a whole. */
const lightAndDark = (value: string): [light: string, dark: string] | null => {
  const inner = /^light-dark\((.*)\)$/is.exec(value)?.[1];
  if (inner === undefined) return null;
  let depth = 0;
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] === '(') depth++;
    else if (inner[at] === ')') depth--;
    else if (inner[at] === ',' && depth === 0) return [inner.slice(0, at).trim(), inner.slice(at + 1).trim()];
  }
  return null;
};

/** What the engine knows of a color: itself, or its color for light or dark; or else nothing, so that the default holds. */
const knownColor = (value: string, isDark: boolean): string => {
  if (CSS.supports('color', value)) return value;
  const color = lightAndDark(value)?.[isDark ? 1 : 0];
  return color && CSS.supports('color', color) ? color : 'initial';
};

/** Replaces the page's tokens that the engine does not know, which would make all that uses them invalid. */
const replaceUnknownTokens = (style: CSSStyleDeclaration, computed: CSSStyleDeclaration, isDark: boolean): void => {
  for (const token of COLOR_TOKENS) {
    const name = `--job-${token}`;
    style.removeProperty(name);
    const value = computed.getPropertyValue(name).trim();
    const known = value && knownColor(value, isDark);
    if (known !== value) style.setProperty(name, known);
  }
};

const setColors = (element: HTMLElement): void => {
  const { style } = element;
  const computed = getComputedStyle(element);
  const resolve = (value: string): Color => {
    style.color = value;
    const color = parseColor(computed.color);
    style.color = '';
    return color;
  };
  const canvas = resolve('Canvas');
  const isDark = luminance(canvas) < 0.5;
  replaceUnknownTokens(style, computed, isDark);
  const lightDark = (light: string, dark: string): string => (isDark ? dark : light);
  const set = (colors: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(colors)) style.setProperty(`--_${name}`, value);
  };
  set({
    paper: `var(--job-surface, ${lightDark('#fff', '#17181c')})`,
    text: `var(--job-text, ${lightDark('#16181d', '#f2f3f5')})`,
  });
  const text = parseColor(computed.color);
  const surface = computed.getPropertyValue('--_surface').trim() ? resolve('var(--_surface)') : null;
  const background = surface ?? blackOrWhiteOn(text);
  const accent = resolve(`var(--job-accent, ${lightDark('#1f4fd8', '#9db8ff')})`);
  const canMix = CSS.supports('color: color-mix(in oklab, red, red)');
  const hasMoreContrast = matchMedia('(prefers-contrast: more)').matches;
  const error = resolve(lightDark('#b42318', '#ff9c8f'));
  set({
    accent: toCss(accent),
    'on-accent': `var(--job-on-accent, ${toCss(blackOrWhiteOn(accent))})`,
    mark: toCss(ensureContrast(accent, background, 3.6)),
    muted: hasMoreContrast
      ? 'currentColor'
      : `var(--job-muted, ${toCss(ensureContrast(mix(text, 0.7, background), background, 5.2))})`,
    error: toCss(ensureContrast(error, surface ?? canvas, 4.7)),
    tint: toCss(ensureContrast(mix(text, 0.06, background), text, 4.6)),
    'accent-tint': toCss(ensureContrast(mix(accent, 0.08, background), text, 4.6)),
    hover: canMix
      ? `color-mix(in oklab, var(--_accent) 88%, ${luminance(accent) > 0.1791 ? '#fff' : '#000'})`
      : toCss(accent),
    dot: lightDark('#c2410c', '#fb923c'),
    closing: lightDark('#9a3412', '#fdba74'),
    match: toCss(accent, 0.22),
    edge: canMix ? 'color-mix(in srgb, currentColor 48%, transparent)' : toCss(text, 0.48),
    hairline: canMix ? 'color-mix(in srgb, currentColor 16%, transparent)' : toCss(text, 0.16),
  });
};

let isObserving = false;

/** Renders all elements again when the page may have other colors: CSS would follow, and these do not. */
const observeColors = (): void => {
  if (isObserving) return;
  isObserving = true;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', updateAllElements);
  const observer = new MutationObserver(updateAllElements);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] });
};

/** Sets the calculated colors of the content of an element. */
export const calculateColors = (root: ParentNode): void => {
  observeColors();
  for (const element of root.querySelectorAll<HTMLElement>('.base, .card')) setColors(element);
};
