// The theme editor: tokens, parts and brands become CSS, and the card shows it.
import { defineMessages } from '../../dist/job-posting.min.js';
import { FONTS, MAIN_COLORS, MORE_COLORS, PRESETS, cardContrasts, formatRatio } from '../../dist/builder/theme.js';
import { BRANDS, BRANDS_DAY } from './brands.js';
import { announce } from './site.js';

// the Arabic brand replaces some messages: one call, before or after the elements are on the page
defineMessages('ar', { apply: 'قدّم الآن', 'start.choose': 'اختر موعد البداية', 'posting.details': 'الوصف الكامل' });

const find = (id) => document.querySelector(`#${id}`);
const [card, stage, outline, partList, declarations] = ['card', 'stage', 'outline', 'part', 'declarations'].map(find);
const PARTS = JSON.parse(find('parts').textContent);
const ownPosting = card.data ?? JSON.parse(card.querySelector('script').textContent);

/** What is chosen: the tokens that differ from their defaults, the color scheme, declarations by part. */
let theme = { tokens: {}, parts: {} };
let part = 'card';

const rule = (selector, lines) => `${selector} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
const linesOf = (text) =>
  text
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `${line};`);

const cssOf = ({ tokens, colorScheme, parts }) =>
  [
    rule('job-posting', [
      ...Object.entries(tokens).map(([name, value]) => `${name}: ${value};`),
      ...(colorScheme ? [`color-scheme: ${colorScheme};`] : []),
    ]),
    ...Object.entries(parts)
      .filter(([, text]) => text.trim() !== '')
      .map(([name, text]) => rule(`job-posting::part(${name})`, linesOf(text))),
  ].join('\n');

// the card is shown with the very CSS that is copied
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const showContrast = () => {
  find('contrast').replaceChildren(
    ...cardContrasts(card).map(({ label, ratio, least }) => {
      const item = document.createElement('li');
      const isEnough = ratio >= least;
      const value = document.createElement('span');
      value.textContent = `${formatRatio(ratio)} of ${least}: ${isEnough ? 'enough' : 'too little'}`;
      value.className = isEnough ? '' : 'bad';
      item.append(label, value);
      return item;
    }),
  );
};

/** Once transitions of colors have ended. */
const showContrastSoon = () => setTimeout(showContrast, 250);

const showCss = () => {
  const css = cssOf(theme);
  sheet.replaceSync(css);
  find('css').textContent = css;
  showContrastSoon();
};

// tokens
const element = (name, properties, ...children) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
};
const setToken = (name, value) => {
  const { [name]: _, ...others } = theme.tokens;
  theme = { ...theme, tokens: value === '' ? others : { ...others, [name]: value } };
  markPreset(null);
  showCss();
};
/** By token, what shows its value in its field. */
const fields = new Map();
const colorField = ({ name, label, initial }) => {
  const text = element('input', {
    type: 'text',
    placeholder: 'default',
    spellcheck: false,
    ariaLabel: `${label}, as CSS`,
  });
  const color = element('input', { type: 'color', value: initial, ariaLabel: label });
  text.addEventListener('change', () => setToken(name, text.value.trim()));
  color.addEventListener('input', () => {
    text.value = color.value;
    setToken(name, color.value);
  });
  fields.set(name, (value) => {
    text.value = value;
    color.value = /#[\da-f]{6}\b/i.exec(value)?.[0] ?? initial;
  });
  return labelled(label, element('span', { className: 'pair' }, color, text));
};
const labelled = (label, field) => {
  const isPair = field.localName === 'span';
  return element(isPair ? 'div' : 'label', { className: 'row' }, element('span', {}, label), field);
};
const choiceField = (name, label, choices) => {
  const select = element('select', {}, ...choices.map(([value, text]) => new Option(text, value)));
  select.addEventListener('change', () => setToken(name, select.value));
  fields.set(name, (value) => {
    if (![...select.options].some((option) => option.value === value)) select.append(new Option(value, value));
    select.value = value;
  });
  return labelled(label, select);
};
const rangeField = (name, label, { min, max, step, unit, initial }) => {
  const range = element('input', { type: 'range', min, max, step });
  range.value = initial;
  range.addEventListener('input', () => setToken(name, `${range.value}${unit}`));
  fields.set(name, (value) => (range.value = value === '' ? initial : Number.parseFloat(value)));
  return labelled(label, range);
};
const scheme = element(
  'select',
  {},
  new Option('As the page', ''),
  new Option('Light', 'light'),
  new Option('Dark', 'dark'),
);
scheme.addEventListener('change', () => {
  theme = { ...theme, colorScheme: scheme.value };
  markPreset(null);
  showCss();
});
find('tokens').append(
  ...[...MAIN_COLORS, ...MORE_COLORS].map(colorField),
  choiceField('--job-font', 'Font', FONTS),
  choiceField('--job-heading-font', 'Headings', FONTS),
  rangeField('--job-radius', 'Corners', { min: 0, max: 32, step: 1, unit: 'px', initial: 12 }),
  rangeField('--job-gap', 'Distance', { min: 0.5, max: 2, step: 0.05, unit: 'em', initial: 1 }),
  rangeField('--job-max', 'Width', { min: 24, max: 80, step: 1, unit: 'em', initial: 60 }),
  choiceField('--job-shadow', 'Shadow', [
    ['', 'Default'],
    ['none', 'None'],
    ['0 20px 50px -20px rgb(0 0 0 / 35%)', 'Deep'],
    ['4px 4px 0 currentcolor', 'Hard'],
  ]),
  labelled('Colors', scheme),
);
const showTokens = () => {
  for (const [name, show] of fields) show(theme.tokens[name] ?? '');
  scheme.value = theme.colorScheme ?? '';
};

// brands
const presetButtons = [...find('presets').children];
for (const [index, { name, theme: preset }] of PRESETS.entries()) {
  const button = presetButtons[index];
  button.firstElementChild.style.backgroundColor = preset.tokens['--job-accent'] ?? '#1f4fd8';
  button.addEventListener('click', () => {
    const { posting, lang = 'en', background = '', parts = {} } = BRANDS[name] ?? {};
    theme = { ...preset, parts: { ...parts } };
    stage.style.background = background;
    stage.style.colorScheme = preset.colorScheme ?? '';
    card.lang = lang;
    stage.dir = lang === 'ar' ? 'rtl' : 'ltr';
    if (posting) {
      card.now = BRANDS_DAY;
      card.posting = undefined;
      card.src = new URL(`../postings/${posting}.json`, import.meta.url).href;
    } else {
      card.now = undefined;
      card.src = undefined;
      card.posting = ownPosting;
    }
    markPreset(button);
    showTokens();
    showPart();
    showCss();
    announce(`${name} is shown`);
  });
}
const markPreset = (chosen) => {
  for (const button of presetButtons) button.ariaPressed = String(button === chosen);
};

// parts
const shownParts = () =>
  [...card.shadowRoot.querySelectorAll('[part]')].flatMap((node) => [...node.part].map((name) => [name, node]));
const describe = (name) => PARTS[name]?.replaceAll('`', '') ?? '';
const place = (node) => {
  const [box, around] = [node.getBoundingClientRect(), stage.getBoundingClientRect()];
  Object.assign(outline.style, {
    insetInlineStart: 'auto',
    left: `${box.left - around.left - 1}px`,
    top: `${box.top - around.top - 1}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  outline.hidden = box.width === 0;
};
const showPart = () => {
  const names = [...new Set(shownParts().map(([name]) => name))].sort((one, other) => one.localeCompare(other, 'en'));
  if (!names.includes(part)) names.push(part);
  partList.replaceChildren(...names.map((name) => new Option(name, name)));
  partList.value = part;
  declarations.value = theme.parts[part] ?? '';
  find('selector').textContent = `job-posting::part(${part})`;
  find('part-description').textContent = describe(part) || 'A field of the posting, or a state of another part.';
};
const choose = (name) => {
  part = name;
  showPart();
  const [, node] = shownParts().find(([shown]) => shown === name) ?? [];
  outline.firstElementChild.textContent = name;
  if (node) place(node);
};
/** The node with a part that an event is about, from the inside out. */
const partOf = (event) =>
  event
    .composedPath()
    .find((node) => node instanceof Element && node.part?.length > 0 && node.getRootNode() === card.shadowRoot);

const picking = find('picking');
const showPicking = () => stage.classList.toggle('picking', picking.checked);
picking.addEventListener('change', () => {
  showPicking();
  outline.hidden = true;
});
stage.addEventListener(
  'click',
  (event) => {
    const node = picking.checked && partOf(event);
    if (!node) return;
    event.preventDefault();
    event.stopPropagation();
    choose(node.part[0]);
    place(node);
  },
  { capture: true },
);
stage.addEventListener('pointermove', (event) => {
  const node = picking.checked && partOf(event);
  if (!node) return;
  outline.firstElementChild.textContent = node.part[0];
  place(node);
});
stage.addEventListener('pointerleave', () => (outline.hidden = true));
partList.addEventListener('change', () => choose(partList.value));
declarations.addEventListener('input', () => {
  theme = { ...theme, parts: { ...theme.parts, [part]: declarations.value } };
  showCss();
});

document.addEventListener('scheme-change', () => showContrastSoon());
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => showContrastSoon());
card.addEventListener('job-load', () => {
  showPart();
  showContrastSoon();
});

showPicking();
showTokens();
await card.ready;
showPart();
showCss();
