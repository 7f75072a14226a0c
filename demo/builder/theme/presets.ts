/** Themes to begin with. */
import type { Theme } from '../state.js';

export interface Preset {
  readonly name: string;
  readonly theme: Theme;
}

export const PRESETS: readonly Preset[] = [
  { name: 'Plain', theme: { tokens: {} } },
  {
    name: 'Ink',
    theme: {
      tokens: { '--job-accent': 'light-dark(#16181d, #f2f3f5)', '--job-radius': '6px', '--job-shadow': 'none' },
    },
  },
  {
    name: 'Press',
    theme: {
      tokens: {
        '--job-accent': '#8c1d18',
        '--job-surface': '#fbf8f1',
        '--job-text': '#211c15',
        '--job-muted': '#655d50',
        '--job-border': '#d8cfbd',
        '--job-radius': '0px',
        '--job-font': "'Iowan Old Style', Palatino, Georgia, serif",
        '--job-shadow': 'none',
      },
      colorScheme: 'light',
    },
  },
  {
    name: 'Arcade',
    theme: {
      tokens: {
        '--job-accent': '#c6ff3d',
        '--job-surface': '#14111f',
        '--job-text': '#f4f0ff',
        '--job-muted': '#aea4cf',
        '--job-border': '#3a3157',
        '--job-radius': '20px',
        '--job-heading-font': "ui-monospace, 'Cascadia Code', 'DejaVu Sans Mono', monospace",
      },
      colorScheme: 'dark',
    },
  },
  {
    name: 'Garden',
    theme: {
      tokens: {
        '--job-accent': '#2f6b3c',
        '--job-surface': '#fffdf6',
        '--job-text': '#22301f',
        '--job-muted': '#5c6b57',
        '--job-border': '#dfe5cf',
        '--job-radius': '28px',
        '--job-gap': '1.25em',
        '--job-shadow': 'none',
      },
      colorScheme: 'light',
    },
  },
  {
    name: 'Ledger',
    theme: {
      tokens: {
        '--job-accent': 'light-dark(#0b3a5b, #7fc4ee)',
        '--job-surface': 'light-dark(#fff, #10161b)',
        '--job-radius': '3px',
        '--job-gap': '0.8em',
        '--job-shadow': 'none',
      },
    },
  },
  {
    name: 'Souk',
    theme: {
      tokens: {
        '--job-accent': '#b4532a',
        '--job-surface': '#fff',
        '--job-text': '#2b211b',
        '--job-muted': '#705f54',
        '--job-border': '#ead9cb',
        '--job-radius': '10px',
      },
      colorScheme: 'light',
    },
  },
  {
    name: 'Violet',
    theme: {
      tokens: {
        '--job-accent': 'light-dark(#6d28d9, #c4b5fd)',
        '--job-surface': 'light-dark(#fff, #17131f)',
        '--job-radius': '16px',
        '--job-font': 'system-ui, sans-serif',
      },
    },
  },
  {
    name: 'Harbor',
    theme: {
      tokens: {
        '--job-accent': '#0f5c6e',
        '--job-surface': '#f3f8f8',
        '--job-text': '#10282e',
        '--job-muted': '#4c646a',
        '--job-border': '#c6dadd',
        '--job-radius': '18px',
        '--job-font': "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, system-ui, sans-serif",
        '--job-shadow': 'none',
      },
      colorScheme: 'light',
    },
  },
  {
    name: 'Foundry',
    theme: {
      tokens: {
        '--job-accent': '#ffb000',
        '--job-surface': '#1c1b19',
        '--job-text': '#f5f1e8',
        '--job-muted': '#b8b0a0',
        '--job-border': '#45413a',
        '--job-radius': '0px',
        '--job-gap': '0.9em',
        '--job-shadow': 'none',
      },
      colorScheme: 'dark',
    },
  },
];

/** Whether two themes are the same. */
export const isSameTheme = (one: Theme, other: Theme): boolean => {
  const names = Object.keys(one.tokens) as (keyof Theme['tokens'])[]; // Object.keys loses the type of the keys
  return (
    one.colorScheme === other.colorScheme &&
    names.length === Object.keys(other.tokens).length &&
    names.every((name) => one.tokens[name] === other.tokens[name])
  );
};
