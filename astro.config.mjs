import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readSite } from './src/checks/site.ts';
import { authorPreview } from './src/integrations/author-preview.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { editorsForm } from './src/integrations/editors-form.ts';
import { leanStyles } from './src/integrations/lean-styles.ts';
import { noBanner } from './src/integrations/no-banner.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { offline } from './src/integrations/offline.ts';
import { outputChecks } from './src/integrations/output-checks.ts';
import { renamedAddresses } from './src/integrations/renamed-addresses.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityHeaders } from './src/integrations/security-headers.ts';
import { markdownOptions } from './src/markdown/index.ts';

const settings = readSite('content/trang-web.yaml');
const { url, base } = settings;

/** Sheets to print say once more what their entry says: they are not for search engines. */
const isForSearch = (page) => !page.includes('/truyen-thong/');

export default defineConfig({
  site: url,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 8 },
  markdown: markdownOptions(base),
  image: { layout: 'constrained', responsiveStyles: true },
  // Scripts stay files of their own: a phone keeps them for the next page, and the policy needs no hash for them.
  vite: { plugins: [tailwindcss(), noBanner(), plainImports()], build: { assetsInlineLimit: 0 } },
  // The order is that of the build: checks before anything is read; then index, policy, the saved copy, a last look;
  // the editors' form comes last, none of these looks at it.
  integrations: [
    contentChecks(),
    mdx(),
    sitemap({ filter: isForSearch }),
    searchIndex(),
    leanStyles(),
    securityHeaders({ withForm: settings.form?.public === true }),
    offline(),
    renamedAddresses(),
    outputChecks(),
    editorsForm(settings),
    authorPreview(settings),
  ],
});
