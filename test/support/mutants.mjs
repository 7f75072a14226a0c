// The one-place changes of a source file that test/support/mutation.mjs tries the tests against.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Visitor, parseSync } from 'oxc-parser';

const COMPARISONS = { '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>', '&&': '||', '||': '&&' };
const ARITHMETIC = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*', '+=': '-=', '-=': '+=', '++': '--', '--': '++' };
const SWAPS = { ...COMPARISONS, ...ARITHMETIC };

/** All one-place changes of a source file: `text` instead of what is between `start` and `end`. */
export const mutantsOf = (file) => {
  const source = readFileSync(file, 'utf8');
  const mutants = [];
  const types = new Set();
  const replace = (start, end, text) =>
    mutants.push({
      file,
      line: source.slice(0, start).split('\n').length,
      start,
      end,
      text,
      was: source.slice(start, end),
    });
  const swap = ({ left, right, operator }) => {
    const isText = [left, right].some(({ type, value }) => type === 'TemplateLiteral' || typeof value === 'string');
    const start = source.indexOf(operator, left.end);
    if (SWAPS[operator] && !(operator[0] === '+' && isText)) replace(start, start + operator.length, SWAPS[operator]);
  };
  const force = ({ test }) => ['true', 'false'].forEach((text) => replace(test.start, test.end, text));
  new Visitor({
    BinaryExpression: swap,
    AssignmentExpression: swap,
    LogicalExpression: (node) => (node.operator === '??' ? replace(node.left.end, node.end, '') : swap(node)),
    UpdateExpression: ({ operator, prefix, start, end }) =>
      prefix ? replace(start, start + 2, SWAPS[operator]) : replace(end - 2, end, SWAPS[operator]),
    UnaryExpression: ({ operator, start }) => operator === '!' && replace(start, start + 1, ''),
    ConditionalExpression: force,
    IfStatement: force,
    ExpressionStatement: ({ expression, start, end }) =>
      expression.type === 'CallExpression' && expression.callee.type !== 'Super' && replace(start, end, ';'),
    TSLiteralType: ({ literal }) => void types.add(literal.start),
    Literal: ({ value, start, end }) => {
      if (types.has(start)) return;
      if (typeof value === 'boolean') replace(start, end, String(!value));
      if (typeof value === 'number') replace(start, end, String(value + 1));
    },
  }).visit(parseSync(file, source).program);
  return mutants;
};

/** The text of the file with the change in it. */
export const mutatedSource = ({ file, start, end, text }) => {
  const source = readFileSync(file, 'utf8');
  return source.slice(0, start) + text + source.slice(end);
};

/** `count` mutants, by turns from each folder, always the same for a seed. */
export const sampleOf = (mutants, count, seed) => {
  let state = seed;
  const below = (limit) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32; // Numerical Recipes' generator
    return Math.floor((state / 2 ** 32) * limit);
  };
  const folders = new Map(mutants.map(({ file }) => [dirname(file), []]));
  for (const mutant of mutants) folders.get(dirname(mutant.file)).push(mutant);
  const sample = [];
  while (sample.length < Math.min(count, mutants.length))
    for (const list of folders.values()) sample.push(...list.splice(below(list.length), 1));
  return sample.slice(0, count);
};
