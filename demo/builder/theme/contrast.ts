/** The contrast of a card as it is shown. */
import type { TokenName } from './tokens.js';
import { type Rgba, contrastRatio, over, toRgba } from './colors.js';

export interface Contrast {
  /** What is compared: `Button text`. */
  readonly label: string;
  readonly ratio: number;
  /** The least that WCAG 2.2 AA asks for. */
  readonly least: number;
  /** The token of the text: without it, the library takes a color that can be read. Null for areas. */
  readonly token: TokenName | null;
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
  const pairs: [string, Rgba | null, Rgba, number, TokenName | null][] = [
    ['Button text', read(part('apply__button'), 'color'), accent, 4.5, '--job-on-accent'],
    ['Text', read(part('title'), 'color'), paper, 4.5, '--job-text'],
    ['Small text', read(part('posted') ?? part('fact-label'), 'color'), paper, 4.5, '--job-muted'],
    ['Button on the card', accent, paper, 3, null],
  ];
  return pairs.flatMap(([label, color, below, least, token]) =>
    color ? [{ label, ratio: contrastRatio(over(color, below), below), least, token }] : [],
  );
};

/** `7.2`: rounded down, so that nothing that fails looks as if it passed. */
export const formatRatio = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
