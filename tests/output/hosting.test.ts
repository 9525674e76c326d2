/** The readme's recipes for hosts: started where this machine has the server, parsed everywhere. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { parseHeadersFile } from '#cli/static-server.ts';
import { binary, checkBlocks, recipe, startHost } from '#tests/support/host-recipes.ts';

const { folder } = inject('site');
const SLIP = /^(?:Not ended|Not closed|A block|Out of place)/;
const SERVERS = ['nginx', 'caddy'] as const;
const PASSED_ON = [
  'X-Frame-Options',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
];

describe('the recipes', () => {
  it('are whole: every directive ended, every block closed', () => {
    expect(checkBlocks(recipe('nginx'), ';')).toBeGreaterThan(25);
    expect(checkBlocks(recipe('caddyfile'), '\n')).toBeGreaterThan(15);
  });

  it('would not pass with a slip of the pen', () => {
    const nginx = recipe('nginx');
    for (const slip of [
      nginx.replace('gzip on;', 'gzip on'),
      nginx.replace(/\}\n$/, ''),
      nginx.replace('server {', '{'),
      nginx.replace('DENY always;', 'DENY "always;'),
    ])
      expect(() => checkBlocks(slip, ';')).toThrow(SLIP);
    expect(() => checkBlocks(recipe('caddyfile').replace('\theader {', '\theader'), '\n')).toThrow(SLIP);
  });

  it('have a workflow whose commands this project has', () => {
    interface Step {
      uses?: string;
      run?: string;
      with?: Record<string, string>;
    }
    const workflow = parse(recipe('yaml \\.github')) as {
      on: object;
      permissions: object;
      jobs: Record<string, { 'runs-on': string; steps: Step[] }>;
    };
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'concurrency', 'jobs']);
    expect(steps.every(({ uses, run }) => (uses === undefined) !== (run === undefined))).toBe(true);
    expect(steps.flatMap(({ uses }) => uses ?? []).every((action) => /^actions\/[\w-]+@v\d+$/.test(action))).toBe(true);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const runs = steps.flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(['npm ci', 'npm run build']);
    for (const run of runs) expect(run === 'npm ci' || Object.hasOwn(scripts, run.replace('npm run ', ''))).toBe(true);
    expect(readFileSync('src/cli/build.ts', 'utf8')).toContain(
      `renameSync(next, '${steps.flatMap((step) => step.with?.['path'] ?? [])[0] ?? ''}')`,
    );
    expect(
      readFileSync(steps.flatMap((step) => step.with?.['node-version-file'] ?? [])[0] ?? '', 'utf8').trim(),
    ).toMatch(/^\d+/);
  });
});

describe.each(SERVERS)('the recipe for %s', (name) => {
  const program = binary(name);

  it.runIf(program !== undefined)(
    'serves pages, types, headers, redirects and the page for what is not there',
    async () => {
      const host = await startHost(name, program ?? '', folder);
      try {
        const get = (path: string) => fetch(host.origin + path, { redirect: 'manual' });
        const home = await get('/');
        expect([
          home.status,
          home.headers.get('content-type'),
          home.headers.get('cache-control'),
          home.headers.get('content-encoding'),
        ]).toEqual([200, 'text/html; charset=utf-8', 'no-cache', 'gzip']);
        expect(await home.text()).toBe(readFileSync(join(folder, 'index.html'), 'utf8'));
        const [all] = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
        const passedOn = (all?.headers ?? []).filter(([header]) => PASSED_ON.includes(header));
        expect(passedOn.map(([header]) => [header, home.headers.get(header)])).toEqual(passedOn);
        expect(home.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
        const moved = await get('/mo-hinh');
        expect([[301, 308].includes(moved.status), moved.headers.get('location')]).toEqual([true, '/mo-hinh/']);
        for (const path of ['/khong-co-trang-nay/', '/_headers', '/_redirects']) {
          const missing = await get(path);
          expect([missing.status, missing.headers.get('x-frame-options'), await missing.text()]).toEqual([
            404,
            'DENY',
            readFileSync(join(folder, '404.html'), 'utf8'),
          ]);
        }
        for (const [path, type] of [
          ['/manifest.webmanifest', /^application\/manifest\+json/],
          ['/rss.xml', /xml; charset=utf-8$/],
          ['/du-lieu-mo/mo-hinh.csv', /^text\/csv; charset=utf-8$/],
          ['/sw.js', /javascript; charset=utf-8$/],
          ['/icons.svg', /^image\/svg\+xml/],
        ] as const)
          expect((await get(path)).headers.get('content-type'), path).toMatch(type);
        const [script = ''] = globSync('_astro/*.js', { cwd: folder });
        expect((await get(`/${script}`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
        expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
      } finally {
        await host.stop();
      }
    },
  );
});
