/** `npm start` after the build: serves `dist/` with the security headers that a host would send. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { staticServer } from './static-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' } } });
const { base } = parse(readFileSync('content/trang-web.yaml', 'utf8')) as { base: string };

const server = staticServer('dist', base);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  process.stderr.write(
    `Cổng ${values.port} đang có chương trình khác dùng. Chọn cổng khác: npm start -- --port 4322\n`,
  );
  process.exit(1);
});
server.listen(Number(values.port), () => {
  process.stdout.write(`Trang đang chạy ở http://localhost:${values.port}${base} (Ctrl-C để dừng)\n`);
});
