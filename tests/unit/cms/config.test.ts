import { describe, expect, it } from 'vitest';
import { formConfig } from '#cms/config.ts';
import { type FormField, ID } from '#cms/form-field.ts';
import { formPage } from '#cms/page.ts';
import { formPolicy } from '#cms/policy.ts';
import { siteSchema, type Site } from '#schema/site.ts';
import { fields as fieldsOfWork } from '#schema/vocabularies.ts';
import { config, formatOf, site } from './form-formats.ts';

type Visible = Exclude<FormField, { widget: 'hidden' }>;

/** A field of a kind by its path; steps into groups, items and kinds alike. */
function fieldAt(kind: string, ...path: readonly string[]): Visible {
  let fields: readonly FormField[] = formatOf(kind).fields;
  let found: FormField | undefined;
  for (const name of path) {
    found = fields.find((field) => field.name === name);
    if (found === undefined) throw new Error(`${kind} has no ${path.join('.')}`);
    if ('types' in found) fields = found.types.flatMap((type) => type.fields ?? []);
    else fields = 'fields' in found && found.fields ? found.fields : [];
  }
  if (found === undefined || found.widget === 'hidden') throw new Error('not to be seen');
  return found;
}

describe('a field of the form', () => {
  it('offers a vocabulary by its words', () => {
    const options = Object.entries(fieldsOfWork).map(([value, label]) => ({ value, label }));
    expect(fieldAt('mo-hinh', 'field')).toMatchObject({
      widget: 'select',
      label: 'Lĩnh vực chính',
      required: true,
      options,
    });
  });

  it('offers the records that it may name, in the order in which they are chosen', () => {
    expect(fieldAt('tin-tuc', 'sources')).toMatchObject({
      widget: 'relation',
      collection: 'nguon',
      multiple: true,
      min: 1,
      value_field: '{{slug}}',
      dropdown_threshold: 0,
    });
    expect(fieldAt('mo-hinh', 'originUnit')).toMatchObject({ widget: 'relation', collection: 'don-vi' });
    expect(fieldAt('mo-hinh', 'steps', 'basis', ID)).toMatchObject({ widget: 'relation', collection: 'nguon' });
  });

  it('offers every silence beside the content', () => {
    const { types } = fieldAt('mo-hinh', 'problem') as Extract<Visible, { types: unknown }>;
    expect(types.map(({ label }) => label)).toEqual([
      'Nguồn không nêu',
      'Nguồn có nhắc, không nêu cụ thể',
      'Không rõ',
      'Có nội dung',
    ]);
  });

  it('says what its rule says, without the quotation marks of files', () => {
    const figure = fieldAt('mo-hinh', 'results', 'value');
    expect(figure).toMatchObject({ widget: 'string', hint: 'Đúng như nguồn. Cần số, ví dụ 62.000.' });
    const [expression = '', message] = (figure as Extract<Visible, { pattern?: unknown }>).pattern ?? [];
    expect(['62.000', '84,2', '2019'].filter((text) => !new RegExp(expression).test(text))).toEqual([]);
    expect(['62,000.5', 'hơn 60', '1.2'].filter((text) => new RegExp(expression).test(text))).toEqual([]);
    expect(message).toBe('Cần số, ví dụ 62.000.');
    expect(JSON.stringify(config)).not.toMatch(/ngoặc kép/);
  });

  it('asks for days with a calendar, for dates as the source gives them as text', () => {
    expect(fieldAt('mo-hinh', 'publishedAt')).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' });
    expect(fieldAt('mo-hinh', 'asOf')).toMatchObject({ widget: 'string' });
  });

  it('has a Vietnamese label everywhere', () => {
    const unnamed: string[] = [];
    const walk = (fields: readonly FormField[]) => {
      for (const field of fields) {
        if (field.widget === 'hidden') continue;
        if (field.label === '' || field.label === field.name) unnamed.push(field.name);
        if ('types' in field) field.types.forEach((type) => walk(type.fields ?? []));
        if ('fields' in field) walk(field.fields ?? []);
      }
    };
    for (const each of config.collections) if ('fields' in each) walk(each.fields);
    config.singletons.forEach(({ fields }) => walk(fields));
    expect(unnamed).toEqual([]);
  });
});

describe('where the form saves', () => {
  const withHost = (gitHost: object): Site => siteSchema().parse({ ...site, form: { gitHost } });

  it('is the folder at hand, and the page may call nobody', () => {
    const { 'connect-src': connect = '' } = directives(formPolicy(undefined));
    expect(connect).toBe("'self' blob: data:");
    expect(formPage(site, '/quan-tri/')).toContain('class="no-host"');
  });

  it('is a repository as well when the board names one; the page may call its host and no other', () => {
    const own = withHost({
      service: 'gitea',
      repository: 'ban/lam-mau',
      branch: 'main',
      address: 'https://git.xa.example',
    });
    expect(formConfig(own).backend).toMatchObject({
      name: 'gitea',
      repo: 'ban/lam-mau',
      branch: 'main',
      base_url: 'https://git.xa.example',
      api_root: 'https://git.xa.example/api/v1',
      auth_methods: ['token'],
    });
    expect(directives(formPolicy(own.form?.gitHost))['connect-src']).toBe("'self' blob: data: https://git.xa.example");
    expect(formPage(own, '/quan-tri/')).toContain('data-host');
    const known = withHost({ service: 'github', repository: 'ban/lam-mau', branch: 'main' });
    expect(directives(formPolicy(known.form?.gitHost))['connect-src']).toBe(
      "'self' blob: data: https://api.github.com",
    );
  });

  it.each([
    [{ service: 'svn', repository: 'a/b', branch: 'main' }, 'service'],
    [{ service: 'gitlab', repository: 'chỉ có tên', branch: 'main' }, 'repository'],
    [{ service: 'gitlab', repository: 'a/b' }, 'branch'],
    [{ service: 'gitlab', repository: 'a/b', branch: 'main', address: 'http://git.xa.example' }, 'address'],
    [{ service: 'gitlab', repository: 'a/b', branch: 'main', token: 'x' }, ''],
  ])('is refused when it is not well said: %o', (gitHost, field) => {
    const { success, error } = siteSchema().safeParse({ ...site, form: { gitHost } });
    expect(success).toBe(false);
    expect(error?.issues.map(({ path }) => path.slice(2).join('.'))).toContain(field);
  });
});

it('asks for the matter first, then for the text, then how the entry stands', () => {
  const names = formatOf('mo-hinh').fields.map(({ name }) => name);
  const at = (name: string) => names.indexOf(name);
  expect(at('title')).toBe(0);
  expect(at('sustainability')).toBeLessThan(at('body'));
  for (const name of ['status', 'gate', 'waivers', 'withdrawn']) expect(at('body')).toBeLessThan(at(name));
});

describe('the page of the form', () => {
  it('says to the browser and to search engines what it may do', () => {
    const html = formPage({ ...site, base: '/xa/', name: 'Làm <Mẫu> & "bạn"' }, '/xa/quan-tri/');
    expect(html).toContain('Làm &lt;Mẫu&gt; &amp; &quot;bạn&quot;');
    expect(html).toContain('content="noindex,nofollow"');
    expect(html).toContain('href="/xa/favicon.svg"');
    expect(html).toContain('src="/xa/quan-tri/bieu-mau.js"');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });
});

function directives(policy: string): Record<string, string> {
  const all = policy.split('; ').map((each) => [each.split(' ')[0] ?? '', each.split(' ').slice(1).join(' ')] as const);
  return Object.fromEntries(all);
}
