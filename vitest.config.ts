import { defineConfig } from 'vitest/config';

const tsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/**
 * Three heights of tests (docs/architecture.md): pure in Node, DOM code in jsdom, and few in real
 * browsers on the built extension. The browser projects expect `npm run build` to have run.
 */
export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        ...tsx,
        test: {
          name: 'unit',
          include: ['tests/{unit,house,vault}/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        ...tsx,
        test: {
          name: 'dom',
          include: ['tests/{sites,dom}/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'chromium',
          include: ['tests/browser/chromium/**/*.test.ts'],
          environment: 'node',
          // Each file starts its own browser with its own profile; two at a time fill two cores.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/browser/firefox/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
