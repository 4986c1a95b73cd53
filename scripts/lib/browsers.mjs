// Where the browsers are; node: built-ins only (used before anything is installed).
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    // Chromium first: branded Chrome ignores --load-extension.
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    files: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: windows.flatMap((base) => [
        join(base, 'Chromium', 'Application', 'chrome.exe'),
        join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      ]),
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: windows.map((base) => join(base, 'Mozilla Firefox', 'firefox.exe')),
    },
  },
};

/** Path of a browser's program, or null. */
export function findBrowser(name) {
  const { variable, commands, files } = PLACES[name];
  const given = env[variable];
  if (given) return existsSync(given) ? given : null;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  const ordered = commands.flatMap((command) =>
    onPath.filter((path) => path.endsWith(`/${command}`)),
  );
  return [...ordered, ...(files[platform] ?? [])].find((path) => existsSync(path)) ?? null;
}
