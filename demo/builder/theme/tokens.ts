/** The tokens that can be chosen. All of them: docs/theming.md. */

export type TokenName = `--job-${string}`;

export interface ColorToken {
  readonly name: TokenName;
  readonly label: string;
  /** What the color picker begins with. */
  readonly initial: string;
}

export const MAIN_COLORS: readonly ColorToken[] = [
  { name: '--job-accent', label: 'Accent', initial: '#1f4fd8' },
  { name: '--job-surface', label: 'Background', initial: '#ffffff' },
];

export const MORE_COLORS: readonly ColorToken[] = [
  { name: '--job-on-accent', label: 'Button text', initial: '#ffffff' },
  { name: '--job-text', label: 'Text', initial: '#16181d' },
  { name: '--job-muted', label: 'Small text', initial: '#565b66' },
  { name: '--job-border', label: 'Lines', initial: '#dfe2e8' },
  { name: '--job-focus', label: 'Focus ring', initial: '#1f4fd8' },
];

export const FONTS: readonly (readonly [value: string, label: string])[] = [
  ['', 'As on your page'],
  ['system-ui, sans-serif', 'System'],
  ["Georgia, 'Times New Roman', serif", 'Serif'],
  ["'Iowan Old Style', Palatino, Georgia, serif", 'Book'],
  ["ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, system-ui, sans-serif", 'Rounded'],
  ["ui-monospace, 'Cascadia Code', 'DejaVu Sans Mono', monospace", 'Typewriter'],
];

/** The default of `--job-radius`, in CSS pixels. */
export const RADIUS = 12;
export const RADIUS_MAX = 32;
