// Writes what editors and assistants read: data for VS Code and for JetBrains, and llms.txt; all from the manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import { elements } from './frameworks/manifest.mjs';

const root = new URL('../', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const write = (file, text) => writeFileSync(new URL(`dist/${file}`, root), text);
const writeJson = (file, data) => write(file, `${JSON.stringify(data, null, 2)}\n`);

const { name, version, description } = readJson('package.json');
const docs = (page) => `https://unpkg.com/${name}@${version}/docs/${page}.md`;
const markdown = (value) => ({ kind: 'markdown', value });
const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** The description of an element without its example. */
const textOf = (element) => oneLine(element.description.split('```')[0]);
/** The words that an attribute may have; none for free text. */
const choicesOf = ({ type }) => [...type.text.matchAll(/'([\w-]+)'/g)].map(([, choice]) => choice);
const list = (items = [], line) => items.map((item) => `- ${line(item)}`).join('\n');
const section = (title, text) => (text ? `**${title}**\n\n${text}` : '');

/** One entry for each name: elements share parts, states and tokens. */
const byName = (key) =>
  [...new Map(elements.flatMap((element) => element[key] ?? []).map((item) => [item.name, item])).values()].sort(
    (one, other) => one.name.localeCompare(other.name, 'en'),
  );

// VS Code: https://code.visualstudio.com/docs/languages/html#_html-custom-data

const htmlTag = (element) => ({
  name: element.tagName,
  description: markdown(
    [
      textOf(element),
      section(
        'Slots',
        list(element.slots, (slot) => `\`${slot.name || '(default)'}\`: ${slot.description}`),
      ),
      section(
        'Events',
        list(element.events, (event) => `\`${event.name}\`: ${event.description}`),
      ),
      `Since ${element.since}.`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  ),
  attributes: element.attributes.map((attribute) => ({
    name: attribute.name,
    description: markdown(attribute.description),
    ...(attribute.type.text === 'boolean' && { valueSet: 'v' }), // no value
    ...(choicesOf(attribute).length > 0 && { values: choicesOf(attribute).map((choice) => ({ name: choice })) }),
  })),
  references: [{ name: 'Documentation', url: element.documentation }],
});

writeJson('vscode.html-custom-data.json', { version: 1.1, tags: elements.map(htmlTag) });
writeJson('vscode.css-custom-data.json', {
  version: 1.1,
  properties: byName('cssProperties').map((token) => ({
    name: token.name,
    description: markdown(token.description + (token.default ? ` Default: \`${token.default}\`.` : '')),
    references: [{ name: 'Documentation', url: docs('theming') }],
  })),
  pseudoClasses: byName('cssStates').map((state) => ({
    name: `:state(${state.name})`,
    description: markdown(state.description),
  })),
  pseudoElements: byName('cssParts').map((part) => ({
    name: `::part(${part.name})`,
    description: markdown(part.description),
  })),
});

// JetBrains: https://github.com/JetBrains/web-types

const described = (item) => ({ name: item.name, description: item.description });
const webTypesElement = (element) => ({
  name: element.tagName,
  description: textOf(element),
  'doc-url': element.documentation,
  since: element.since,
  attributes: element.attributes.map((attribute) => ({
    ...described(attribute),
    value: { type: attribute.type.text, ...(attribute.default && { default: attribute.default }) },
  })),
  slots: (element.slots ?? []).map(described),
  js: {
    properties: element.members
      .filter((member) => member.kind === 'field' && !member.static)
      .map((member) => ({
        ...described(member),
        type: member.type?.text ?? 'any',
        ...(member.readonly && { 'read-only': true }),
      })),
    events: element.events.map((event) => ({ ...described(event), type: event.type.text })),
  },
  css: {
    parts: (element.cssParts ?? []).map(described),
    properties: (element.cssProperties ?? []).map(described),
    'pseudo-classes': (element.cssStates ?? []).map((state) => ({
      name: `state(${state.name})`,
      description: state.description,
    })),
  },
});

writeJson('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: { html: { elements: elements.map(webTypesElement) } },
});

// llms.txt: https://llmstxt.org

const typeText = ({ type, default: standard }) => `(${type.text}${standard ? `; default ${standard}` : ''})`;
const elementText = (element) =>
  [
    `### <${element.tagName}>`,
    textOf(element),
    section(
      'Attributes',
      list(element.attributes, (a) => `\`${a.name}\` ${typeText(a)}: ${a.description}`),
    ),
    section(
      'Properties and methods',
      list(
        element.members.filter((member) => !member.static && member.attribute === undefined),
        (m) => `\`${m.name}${m.kind === 'method' ? '()' : ''}\` (${(m.return ?? m).type.text}): ${m.description}`,
      ),
    ),
    section(
      'Events',
      list(element.events, (event) => `\`${event.name}\` (${event.type.text}): ${event.description}`),
    ),
    section(
      'Slots',
      list(element.slots, (slot) => `\`${slot.name || '(default)'}\`: ${slot.description}`),
    ),
    section(
      'States',
      list(element.cssStates, (state) => `\`:state(${state.name})\`: ${state.description}`),
    ),
    section('CSS parts', (element.cssParts ?? []).map((part) => `\`${part.name}\``).join(', ')),
  ]
    .filter(Boolean)
    .join('\n\n');

const { properties, required } = readJson('dist/output-schema.json');
const fieldLine = ([key, property]) =>
  `\`${key}\`${required.includes(key) ? ' (required)' : ''}: ${property.description}`;
const readme = readFileSync(new URL('README.md', root), 'utf8');
const [, page] = /```html\n([\s\S]*?)```/.exec(readme);
const [, posting] = /```json\n([\s\S]*?)```/.exec(readme);

const PAGES = {
  elements: 'every attribute, slot, event, state and part; start dates, pay, applying, boards',
  'posting-format': 'every field of a posting, in every form',
  'in-your-stack': 'React, Next, Vue, Svelte, Angular, Solid, Preact, Astro and bundlers',
  sources: 'recruiting systems, feeds, JSON-LD, Node, the command line',
  theming: 'tokens, parts, states, dark mode, layout shift',
  troubleshooting: 'every problem code with its fix',
  security: 'Content-Security-Policy, Trusted Types, integrity hashes',
};

write(
  'llms.txt',
  `# ${name}

> ${description}

Version ${version}. Nothing is required but a script tag; \`npm install ${name}\` and \`import '${name}/define'\` do the same in a build. A posting never throws: what is wrong with it is in \`problems\`, and the rest is shown.

## A page

\`\`\`html
${page}\`\`\`

## A posting

\`\`\`json
${posting}\`\`\`

The fields, in schema.org's words:

${list(Object.entries(properties), fieldLine)}

## Elements

${elements.map(elementText).join('\n\n')}

## Design tokens

${list(byName('cssProperties'), (token) => `\`${token.name}\`: ${token.description}`)}

## Documentation

${list(Object.entries(PAGES), ([file, words]) => `[${file}](${docs(file)}): ${words}`)}
`,
);
