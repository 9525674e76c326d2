/**
 * The environment as an author's shell has it, for commands that tests start: the test runner puts variables of its own
 * there, and a build would take BASE_URL and NODE_ENV for its settings.
 */
const RUNNERS = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*|FORCE_COLOR|FORCE_TTY|TMPDIR)$/;

export function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !RUNNERS.test(name));
  return { ...Object.fromEntries(own), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}
