/** Colors as the browser shows them. */

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Rgba = readonly [number, number, number, number];

let context: CanvasRenderingContext2D | null | undefined;

/** A color of CSS as it is painted: computed, without variables. Null for what is none. */
export const toRgba = (color: string): Rgba | null => {
  if (!CSS.supports('color', color)) return null;
  context ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) return null;
  const paint = (before: string): unknown => {
    if (context) [context.fillStyle, context.fillStyle] = [before, color];
    return context?.fillStyle;
  };
  if (paint('#000') !== paint('#fff')) return null; // variables, and what else only a style sheet knows
  context.clearRect(0, 0, 1, 1);
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};

const hexPair = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

export const toHex = ([red, green, blue]: Rgba): string => `#${hexPair(red)}${hexPair(green)}${hexPair(blue)}`;

/** A color over another one. */
export const over = ([red, green, blue, alpha]: Rgba, below: Rgba): Rgba => {
  const mix = (top: number, bottom: number): number => top * alpha + bottom * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
};

/** A channel without the curve of sRGB. */
const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** The relative luminance of WCAG 2.2. */
const luminance = ([red, green, blue]: Rgba): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of two opaque colors by WCAG 2.2, from 1 to 21. */
export const contrastRatio = (one: Rgba, other: Rgba): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** How colorful a color is, from 0 for grays to 255. */
export const colorfulness = ([red, green, blue]: Rgba): number =>
  Math.max(red, green, blue) - Math.min(red, green, blue);
