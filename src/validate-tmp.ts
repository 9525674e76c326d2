// quick structural validation until check:content exists: node /work/tmp/validate (run via npm exec in /work/main)
import { readFileSync, globSync } from 'node:fs';
import { parse } from 'yaml';
import { kinds, singles } from '#schema/kinds.ts';
import { plainContext } from '#schema/entry.ts';
const only = process.argv[2];
let bad = 0, n = 0;
for (const [kind, def] of Object.entries(kinds)) for (const f of globSync(`content/${def.folder}/${def.pattern}`)) {
  if (only && !f.includes(only)) continue;
  n++;
  let raw = readFileSync(f, 'utf8');
  if (raw !== raw.normalize('NFC')) { bad++; console.log(f, 'NOT NFC'); }
  if (f.endsWith('.mdx')) raw = /^---\n([\s\S]*?)\n---/.exec(raw)?.[1] ?? '';
  try { const r = (def.schema as any)(plainContext).safeParse(parse(raw)); if (!r.success) { bad++; for (const i of r.error.issues) console.log(f, i.path.join('.'), JSON.stringify(i.code==='invalid_union'? i.errors.at(-1): i.message), i.keys ?? ''); } }
  catch (e) { bad++; console.log(f, String(e)); }
}
for (const s of Object.values(singles)) { try { const r = s.schema().safeParse(parse(readFileSync(`content/${s.file}`,'utf8'))); if (!r.success) {bad++; console.log(s.file, r.error.issues);} } catch (e) { console.log(s.file, String(e)); } }
console.log(n, 'files,', bad, 'bad');
