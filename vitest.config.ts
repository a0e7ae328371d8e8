import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    // Most tests wait for a browser, a build or a check, which work in processes of their own.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Files share what they read of the content and of the built site, and change none of it.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{lib,schemas,content,scripts}/**/*.test.ts'],
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'static',
          include: ['tests/static/**/*.test.ts'],
          testTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: './tests/site/setup.ts',
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
