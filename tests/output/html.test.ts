import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { pages } from '#tests/support/site-pages.ts';
import { config, isExcused } from './html-validate.config.ts';

it('is valid HTML on every page', () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const messages = pages.flatMap(({ address, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap((result) => result.messages)
      .filter((message) => !isExcused(message))
      .map(({ ruleId, message, selector }) => ({ ruleId, message, where: `${address} ${selector ?? ''}` })),
  );
  // One template gives the same fault on a hundred pages: told once, with the first page and their number.
  const byFault = Map.groupBy(messages, ({ ruleId, message }) => `${ruleId}: ${message}`);
  expect([...byFault].map(([fault, found]) => `${fault} (${found.length} ×, ${found[0]?.where})`)).toEqual([]);
});
