/**
 * `node src/cli/field-tables.ts` writes the tables of fields in `content/README.md` anew; `--check` only compares, and
 * exits 1 when the page lags behind the schemas.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withFieldTables } from './field-table-text.ts';

const PAGE = 'content/README.md';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const page = readFileSync(PAGE, 'utf8');
const fresh = withFieldTables(page);
if (!values.check) writeFileSync(PAGE, fresh);
else if (fresh !== page) {
  process.stderr.write(`Bảng trường trong ${PAGE} chưa khớp src/schema. Chạy: npm run field-tables\n`);
  process.exitCode = 1;
}
