// Makes a fresh clone ready: packages, and browsers where they can be installed.
// Only node: built-ins, since nothing is installed yet when it runs.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './lib/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = `${root}node_modules/.waymark-setup`;

const stamp = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(process.version)
  .digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('setup: installing the exact packages of package-lock.json …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  execFileSync(command, [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  mkdirSync(`${root}node_modules`, { recursive: true });
  writeFileSync(stampFile, stamp);
}

const wanted =
  process.env.npm_lifecycle_event === 'prestart' ? ['chromium'] : ['chromium', 'firefox'];
const missing = wanted.filter((name) => !findBrowser(name));
if (missing.length > 0) {
  const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
  const names = missing.map((name) => packages[name]);
  const asRoot = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (asRoot) {
    console.log(`setup: installing ${names.join(' and ')} (Debian packages) …`);
    const options = ['-o', 'DPkg::Lock::Timeout=600', '-qq'];
    const run = (args) =>
      spawnSync('apt-get', [...options, ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status;
    run(['update']);
    run(['install', '-y', '--no-install-recommends', ...names, 'fonts-liberation']);
  }
  const still = wanted.filter((name) => !findBrowser(name));
  if (still.length > 0) {
    console.error(
      [
        `setup: no ${still.join(' and no ')} found.`,
        '  Debian/Ubuntu:  sudo apt-get install chromium firefox-esr',
        '  macOS, Windows: install Google Chrome (or Chromium) and Firefox',
        '  elsewhere:      set CHROME_PATH and FIREFOX_PATH to the programs',
      ].join('\n'),
    );
    process.exit(1);
  }
}
