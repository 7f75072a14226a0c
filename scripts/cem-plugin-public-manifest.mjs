// @ts-check
// The manifest as tools and editors need it: the elements and events alone, with all that they inherit, types without
// names of the source, defaults, and the paths of the files that are published.

/** @typedef {Record<string, any>} Json The analyzer has no types for what it writes. */

/** Members that Lit reads, and nobody else. */
const OF_LIT = new Set(['properties', 'styles', 'shadowRootOptions', 'formAssociated', 'observedAttributes']);

/** The text of the default in a description: ``Default: `card`.`` */
const DEFAULT = /Default: (?:`([^`]+)`|(\d+))[.,;]/;

const oneLine = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();

/** The module that exports everything. */
const MAIN = 'dist/index.js';

/** @param {Json} member Whether it is for those who use the element. */
const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#') && !OF_LIT.has(name);

/** The place of a member of a union: those that stand for no value come last, as people write it. */
const rankOf = (/** @type {string} */ text) => ['null', 'undefined'].indexOf(text);

/** What TypeScript knows of the types that are published. */
class PublishedTypes {
  /** @param {Json} ts The compiler. @param {string} entry The declarations of the package's main module. */
  constructor(ts, entry) {
    const options = {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
    };
    const program = ts.createProgram([entry], { ...options, target: ts.ScriptTarget.ES2022, types: [] });
    this.ts = ts;
    this.checker = program.getTypeChecker();
    const module = this.checker.getSymbolAtLocation(program.getSourceFile(entry));
    this.classes = new Map(
      this.checker.getExportsOfModule(module).map((/** @type {Json} */ symbol) => [symbol.name, symbol]),
    );
  }

  /**
   * @param {string} className
   * @param {string} name
   * @returns {Json | null} The type of a member.
   */
  typeOf(className, name) {
    const { ts, checker } = this;
    const symbol = this.classes.get(className);
    if (!symbol) return null;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const member = checker.getDeclaredTypeOfSymbol(target).getProperty(name);
    return member ? checker.getTypeOfSymbol(member) : null;
  }

  /**
   * @param {string} className
   * @param {string} method
   * @returns {string | null} What a method returns, as text.
   */
  returnOf(className, method) {
    const [signature] = this.typeOf(className, method)?.getCallSignatures() ?? [];
    return signature ? this.checker.typeToString(signature.getReturnType()) : null;
  }

  /**
   * The members of the union that is the type of a property, as text: `["'card'", "'full'", 'null']`.
   *
   * @param {string} className
   * @param {string} property
   * @returns {string[] | null} Null if one of them is neither a literal nor a simple type.
   */
  unionOf(className, property) {
    const { ts, checker } = this;
    const type = this.typeOf(className, property);
    if (!type) return null;
    const { Boolean, BooleanLiteral, Null, Number, String, StringLiteral, Undefined } = ts.TypeFlags;
    const simple = Boolean | BooleanLiteral | Null | Number | String | StringLiteral | Undefined;
    const members = type.isUnion() ? type.types : [type];
    if (!members.every((/** @type {Json} */ { flags }) => flags & simple)) return null;
    const { UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;
    const texts = members.map((/** @type {Json} */ one) =>
      one.flags & BooleanLiteral
        ? 'boolean' // `true` and `false`
        : checker.typeToString(one, undefined, UseSingleQuotesForStringLiteralType),
    );
    return [...new Set(/** @type {string[]} */ (texts))].sort((one, other) => rankOf(one) - rankOf(other));
  }
}

/** The type of an attribute: choices, `boolean`, `number`, or else `string`, which may be JSON. */
const attributeType = (/** @type {string} */ text) => {
  const choices = text.split(' | ').filter((choice) => choice !== 'null' && choice !== "''");
  return choices.every((choice) => /^'[\w-]+'$|^(?:boolean|number)$/.test(choice)) ? choices.join(' | ') : 'string';
};

/** Without what is about the source: the elements are the only classes. */
const own = (/** @type {Json} */ item) =>
  Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'inheritedFrom' && key !== 'privacy'));

const attributeOf = (/** @type {Json} */ attribute, /** @type {Json[]} */ members) => {
  const member = members.find(({ name }) => name === attribute.fieldName) ?? attribute;
  const description = member.description && oneLine(member.description);
  const [, code, number] = DEFAULT.exec(description ?? '') ?? [];
  const standard = code ?? number;
  return {
    ...own(attribute),
    type: { text: attributeType(member.type?.text ?? 'string') },
    ...(description && { description }),
    ...(standard && { default: standard }),
  };
};

const eventClassOf = (/** @type {Json} */ declaration) => ({
  ...declaration,
  members: declaration.members
    .filter(isPublic)
    .map((/** @type {Json} */ member) => ({ ...own(member), default: undefined })),
});

const exportOf = (/** @type {string} */ name) => ({ kind: 'js', name, declaration: { name, module: MAIN } });

/** The types that the members of a class name, besides those of the platform. */
const namedTypes = (/** @type {Json} */ { members }) =>
  members.flatMap((/** @type {Json} */ { type, return: returned }) =>
    [...`${type?.text} ${returned?.type?.text}`.matchAll(/\b(?:Job|Board|Problem)\w*/g)].map(([name]) => name),
  );

/** The module that registers an element. */
const definitionOf = (/** @type {Json} */ { tagName, name }) => ({
  kind: 'javascript-module',
  path: `dist/define/${tagName}.js`,
  declarations: [],
  exports: [exportOf(name), { kind: 'custom-element-definition', name: tagName, declaration: { name, module: MAIN } }],
});

const isElement = (/** @type {Json} */ { tagName }) => tagName !== undefined;

/**
 * @param {Json} options `types`: the declarations of the package's main module; `package`: its name; `documentation`: the URL
 *   of the page with a heading for each element.
 * @returns {Json} A plugin of the analyzer, to be run on a built package.
 */
export const publicManifest = ({ types: entry, package: packageName, documentation }) => {
  /** @type {PublishedTypes} */
  let types;

  const memberOf = (/** @type {Json} */ member, /** @type {string} */ className) => {
    const union = member.kind === 'field' ? types.unionOf(className, member.name) : null;
    const text = union?.join(' | ') ?? member.type?.text;
    const description = member.description && oneLine(member.description);
    const standard = { boolean: 'false', string: "''" }[text] ?? 'null';
    const returned = member.kind === 'method' ? types.returnOf(className, member.name) : null;
    return {
      ...own(member),
      ...(text && { type: { text } }),
      ...(returned && { return: { type: { text: returned } } }),
      ...(description && { description }),
      default: member.attribute === undefined ? undefined : (member.default ?? standard),
    };
  };

  const eventOf = (/** @type {Json} */ event) => {
    const { text } = event.type;
    const references = [{ name: text, package: packageName, module: MAIN }];
    return { ...own(event), type: text === 'Event' ? { text } : { text, references } };
  };

  const elementOf = (/** @type {Json} */ declaration) => {
    const { attributes = [], events = [], members = [], name, tagName } = declaration;
    const publicMembers = members.filter(isPublic).map((/** @type {Json} */ member) => memberOf(member, name));
    return {
      ...declaration,
      documentation: `${documentation}#${tagName}`,
      superclass: { name: 'LitElement', package: 'lit' },
      members: publicMembers,
      attributes: attributes.map((/** @type {Json} */ attribute) => attributeOf(attribute, publicMembers)),
      events: events.filter((/** @type {Json} */ { description }) => description).map(eventOf),
    };
  };

  return {
    name: 'public-manifest',

    initialize({ ts }) {
      types = new PublishedTypes(ts, entry);
    },

    /** `@since`, which the analyzer does not read. */
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const tag = ts.getJSDocTags(node).find((/** @type {Json} */ { tagName }) => tagName.text === 'since');
      const declaration = moduleDoc.declarations?.find((/** @type {Json} */ { name }) => name === node.name?.text);
      if (tag && declaration) declaration.since = ts.getTextOfJSDocComment(tag.comment);
    },

    packageLinkPhase({ customElementsManifest: manifest }) {
      const found = manifest.modules.flatMap((/** @type {Json} */ { path, declarations = [] }) =>
        path === 'src/events.ts' ? declarations.map(eventClassOf) : declarations.filter(isElement).map(elementOf),
      );
      // types have no declarations, and are exports all the same
      const names = new Set(found.flatMap((/** @type {Json} */ one) => [one.name, ...namedTypes(one)]));
      const main = { kind: 'javascript-module', path: MAIN, declarations: found, exports: [...names].map(exportOf) };
      manifest.schemaVersion = '2.1.0';
      manifest.modules = [main, ...found.filter(isElement).map(definitionOf)];
    },
  };
};
