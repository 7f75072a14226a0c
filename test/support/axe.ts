import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';

interface Axe {
  run(root: Element, options: RunOptions): Promise<AxeResults>;
}

/** @returns A line for each violation that axe finds, by the rules of WCAG 2.2 AA and best practice, target size included. */
export const axeViolations = async (root: Element): Promise<string[]> => {
  // axe-core is a classic script: it puts itself on the window
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(root, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    // the page around the fixture is the test runner's, without landmarks and a heading of level one
    rules: {
      'target-size': { enabled: true },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
};
