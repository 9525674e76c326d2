/**
 * What each folder of src/ may import and may not, drawn as statements. The table in words is in src/README.md.
 *
 * Longer than 250 lines: one folder after another, as in the table.
 */

export interface Layer {
  readonly name: string;
  /** Where a file of this folder would lie; NAME is filled in. */
  readonly file: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

const value = (from: string) => `import { thing } from '${from}';`;
const type = (from: string) => `import type { Thing } from '${from}';`;

const PURE = [value('zod'), value('node:fs'), value('astro:content'), type('astro'), value('yaml')];
const vocabularies = value('#schema/vocabularies.ts');
const schema = value('#schema/practice.ts');
const schemaType = type('#schema/practice.ts');
const domain = value('#domain/evidence.ts');
const vietnamese = value('#vietnamese/fold.ts');
const routes = value('#routes');
const queries = value('#queries/library.ts');
const views = value('#views/card.ts');
const words = value('#words/comfort.ts');
const outputs = value('#outputs/csv.ts');
const checks = value('#checks/check-content.ts');
const savedCopy = value('#saved-copy/keeping.ts');

export const layers: readonly Layer[] = [
  {
    name: 'schema',
    file: 'src/schema/NAME.ts',
    allowed: [value('zod'), vietnamese, value('./fields.ts')],
    refused: [
      domain,
      views,
      value('node:fs'),
      value('astro/zod'),
      value('../domain/evidence.ts'),
      value('../routes.ts'),
    ],
  },
  {
    name: 'vietnamese',
    file: 'src/vietnamese/NAME.ts',
    allowed: [value('./fold.ts'), value('#vietnamese/fold.ts')],
    refused: [...PURE, vocabularies, schemaType, domain, routes, value('../routes.ts'), value('../../src/routes.ts')],
  },
  {
    name: 'words',
    file: 'src/words/NAME.ts',
    allowed: [value('./comfort.ts')],
    refused: [...PURE, vocabularies, vietnamese, routes, views, value('../views/card.ts')],
  },
  {
    name: 'domain',
    file: 'src/domain/NAME.ts',
    allowed: [vocabularies, schemaType, `export type { Practice } from '#schema/practice.ts';`, vietnamese, routes],
    refused: [
      ...PURE,
      schema,
      `import { practiceSchema, type Practice } from '#schema/practice.ts';`,
      `export { practiceSchema } from '#schema/practice.ts';`,
      `export * from '#schema/practice.ts';`,
      `await import('#schema/practice.ts');`,
      value('../schema/practice.ts'),
      type('../schema/practice.ts'),
      queries,
      type('#views/card.ts'),
      checks,
    ],
  },
  {
    name: 'loaders',
    file: 'src/loaders/NAME.ts',
    allowed: [schema, value('#checks/reader.ts'), value('astro/loaders'), value('node:crypto')],
    refused: [checks, domain, views, queries, value('../checks/check-content.ts')],
  },
  {
    name: 'markdown',
    file: 'src/markdown/NAME.ts',
    allowed: [vietnamese, routes, type('satteri')],
    refused: [...PURE, domain, vocabularies, value('../vietnamese/fold.ts')],
  },
  {
    name: 'queries',
    file: 'src/queries/NAME.ts',
    allowed: [value('astro:content'), domain, schema, schemaType, routes],
    refused: [views, outputs, checks, value('zod'), value('node:fs'), value('../views/card.ts')],
  },
  {
    name: 'views',
    file: 'src/views/NAME.ts',
    allowed: [domain, vocabularies, schemaType, routes, vietnamese, words, value('./card.ts')],
    refused: [...PURE, schema, queries, type('#queries/library.ts'), outputs, checks, value('../queries/library.ts')],
  },
  {
    name: 'components',
    file: 'src/components/practice/NAME.astro',
    allowed: [views, words, vocabularies, routes, type('#domain/evidence.ts'), `import '#styles/facts.css';`],
    refused: [
      queries,
      domain,
      schema,
      schemaType,
      outputs,
      checks,
      value('zod'),
      value('node:fs'),
      value('astro:content'),
      value('../../queries/library.ts'),
      value('../../views/card.ts'),
    ],
  },
  {
    name: 'layouts',
    file: 'src/layouts/NAME.astro',
    allowed: [value('#components/chrome/Head.astro'), views, routes, `import '#styles/global.css';`],
    refused: [queries, domain, schema, value('astro:content'), value('../queries/library.ts')],
  },
  {
    name: 'pages',
    file: 'src/pages/mo-hinh/[slug]/NAME.astro',
    allowed: [queries, views, value('#components/ui/Card.astro'), value('#layouts/Page.astro'), routes, type('astro')],
    refused: [outputs, domain, schema, checks, value('astro:content'), value('zod'), value('../../../views/card.ts')],
  },
  {
    name: 'endpoints',
    file: 'src/pages/du-lieu-mo/NAME.json.ts',
    allowed: [queries, views, outputs, value('#cms/form.ts'), routes, type('astro'), value('@astrojs/rss')],
    refused: [domain, schema, checks, value('astro'), value('astro:content'), value('../../queries/library.ts')],
  },
  {
    name: 'outputs',
    file: 'src/outputs/NAME.ts',
    allowed: [views, domain, routes, vietnamese, value('sharp'), value('node:crypto')],
    refused: [queries, schema, checks, value('astro'), value('astro:content'), value('../views/card.ts')],
  },
  {
    name: 'client',
    file: 'src/client/NAME.ts',
    allowed: [domain, vietnamese, routes, vocabularies, words, outputs, savedCopy, value('./share.ts')],
    refused: [...PURE, schema, schemaType, queries, views, `await import('zod');`, value('../domain/evidence.ts')],
  },
  {
    name: 'saved-copy',
    file: 'src/saved-copy/NAME.ts',
    allowed: [value('./keeping.ts'), savedCopy],
    refused: [...PURE, vocabularies, vietnamese, words, routes, value('serwist'), value('../routes.ts')],
  },
  {
    name: 'service-worker',
    file: 'src/service-worker/NAME.ts',
    allowed: [savedCopy, vietnamese, words, routes, value('serwist'), value('./places.ts')],
    refused: [...PURE, schema, domain, views, outputs, value('#client/share.ts'), value('../words/comfort.ts')],
  },
  ...['checks', 'cms'].map((name) => ({
    name,
    file: `src/${name}/NAME.ts`,
    allowed: [schema, domain, vietnamese, routes, value('zod'), value('node:fs'), value('./reader.ts')],
    refused: [queries, views, outputs, type('astro'), value('astro:content'), value('../schema/practice.ts')],
  })),
  {
    name: 'the browser part of cms',
    file: 'src/cms/browser/NAME.ts',
    allowed: [value('./start.ts'), value('../file-text.ts'), type('../config.ts'), vocabularies, value('@sveltia/cms')],
    refused: [
      ...PURE,
      schema,
      routes,
      domain,
      value('../config.ts'),
      value('../collections.ts'),
      value('#cms/page.ts'),
    ],
  },
  {
    name: 'preview',
    file: 'src/preview/NAME.ts',
    allowed: [
      schema,
      domain,
      vietnamese,
      routes,
      checks,
      value('#cms/form-files.ts'),
      value('./words.ts'),
      value('node:fs'),
      type('astro'),
    ],
    refused: [queries, views, words, value('astro'), value('astro:content'), value('../checks/check-content.ts')],
  },
  {
    name: 'the browser part of preview',
    file: 'src/preview/browser/NAME.ts',
    allowed: [value('./element.ts'), value('../words.ts'), type('../telling.ts')],
    refused: [
      ...PURE,
      schema,
      checks,
      routes,
      domain,
      vietnamese,
      value('../tell-page.ts'),
      value('#preview/words.ts'),
    ],
  },
  {
    name: 'a folder within checks',
    file: 'src/checks/rules/NAME.ts',
    allowed: [value('../rule.ts'), value('./schema.ts'), schema],
    refused: [views, value('astro:content'), value('../../schema/practice.ts'), value('../../routes.ts')],
  },
  {
    name: 'cli',
    file: 'src/cli/NAME.ts',
    allowed: [
      schema,
      domain,
      vietnamese,
      routes,
      checks,
      outputs,
      value('#cms/form.ts'),
      value('#usb/edition.ts'),
      value('#word-import/import-word.ts'),
      savedCopy,
    ],
    refused: [queries, views, value('astro'), value('astro:content'), value('../checks/check-content.ts')],
  },
  {
    name: 'word-import',
    file: 'src/word-import/proposals/NAME.ts',
    allowed: [schema, vocabularies, vietnamese, checks, routes, value('../blocks.ts'), value('mammoth')],
    refused: [
      queries,
      views,
      domain,
      outputs,
      value('#cli/content.ts'),
      type('astro'),
      value('../../checks/reader.ts'),
    ],
  },
  {
    name: 'usb',
    file: 'src/usb/NAME.ts',
    allowed: [views, vietnamese, routes, value('#client/first-paint.ts'), value('./page.ts'), value('node:fs')],
    refused: [
      queries,
      schema,
      domain,
      checks,
      outputs,
      value('#client/share.ts'),
      type('astro'),
      value('astro:content'),
      value('../views/card.ts'),
    ],
  },
  {
    name: 'the browser part of usb',
    file: 'src/usb/browser/NAME.ts',
    allowed: [value('./start.ts'), value('../icon-sheet.ts'), routes],
    refused: [...PURE, views, vietnamese, domain, value('../page.ts'), value('#usb/page.ts'), value('esbuild')],
  },
  {
    name: 'integrations',
    file: 'src/integrations/NAME.ts',
    allowed: [
      checks,
      savedCopy,
      routes,
      vietnamese,
      value('#client/search/index/part.ts'),
      type('astro'),
      value('#cms/form-files.ts'),
      value('#preview/tell-page.ts'),
      value('pagefind'),
    ],
    refused: [queries, views, domain, schema, value('#client/share.ts'), value('../checks/check-content.ts')],
  },
];
