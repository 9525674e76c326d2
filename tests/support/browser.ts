/**
 * The browser that tests drive: `CHROME_PATH`, else a Chrome, Chromium or Edge of this machine, else the Chromium that
 * comes from npm with its own libraries, unpacked once under `node_modules/.cache`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'];

/** Path of a browser that can be launched. Unpacking takes some seconds, the first time. */
export async function browserPath(): Promise<string> {
  const given = process.env['CHROME_PATH'];
  if (given !== undefined && given !== '') return given;
  return INSTALLED.find(existsSync) ?? unpackedChromium();
}

/**
 * The package takes any file called `chromium` in the common temporary folder for its own, and brings its shared
 * libraries only where it believes itself in a cloud function: hence a private folder, and that variable.
 */
async function unpackedChromium(): Promise<string> {
  const folder = resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: package_ } = await import('@sparticuz/chromium');
  const path = await package_.executablePath();
  process.env['FONTCONFIG_FILE'] = fontConfiguration(folder);
  return path;
}

/** The package's own configuration looks for its fonts in the common folder; without any font, form controls crash it. */
function fontConfiguration(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const folders = [`<dir>${join(folder, 'fonts')}</dir>`, `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`];
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${folders.join('')}</fontconfig>\n`);
  return file;
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await browserPath();
  // Fields of dates have the day first, as readers have it.
  return chromium.launch({
    executablePath,
    args: [...ARGUMENTS, '--lang=vi'],
    env: { ...process.env, LANG: 'vi_VN.UTF-8', LANGUAGE: 'vi' },
  });
}
