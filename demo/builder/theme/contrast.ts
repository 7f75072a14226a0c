/** The contrast of a card as it is shown. */
import { type Rgba, contrastRatio, over, toRgba } from './colors.js';

export interface Contrast {
  /** What is compared: `Button text`. */
  readonly label: string;
  readonly ratio: number;
  /** The least that WCAG 2.2 AA asks for. */
  readonly least: number;
}

const WHITE: Rgba = [255, 255, 255, 1];

const read = (element: Element | null, property: 'color' | 'background-color'): Rgba | null =>
  element && toRgba(getComputedStyle(element).getPropertyValue(property));

/** The contrasts of a card that has been rendered; empty before that. */
export const cardContrasts = (card: Element): Contrast[] => {
  const part = (name: string): Element | null => card.shadowRoot?.querySelector(`[part~="${name}"]`) ?? null;
  const surface = read(part('card'), 'background-color');
  const button = read(part('apply__button'), 'background-color');
  if (!surface || !button) return [];
  const paper = over(surface, WHITE);
  const accent = over(button, paper);
  const pairs: [string, Rgba | null, Rgba, number][] = [
    ['Button text', read(part('apply__button'), 'color'), accent, 4.5],
    ['Text', read(part('title'), 'color'), paper, 4.5],
    ['Small text', read(part('posted') ?? part('fact-label'), 'color'), paper, 4.5],
    ['Button on the card', accent, paper, 3],
  ];
  return pairs.flatMap(([label, color, below, least]) =>
    color ? [{ label, ratio: contrastRatio(over(color, below), below), least }] : [],
  );
};

/** `7.2`: rounded down, so that nothing that fails looks as if it passed. */
export const formatRatio = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
