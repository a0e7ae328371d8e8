import { exec } from 'node:child_process';
import { expect, test } from 'vitest';
import { outerEnvironment } from '../outer-environment.ts';

const run = (command: string) =>
  new Promise<{ code: number; output: string }>((done) => {
    exec(command, { env: { ...outerEnvironment(), NO_COLOR: '1' } }, (error, stdout, stderr) => {
      done({ code: error?.code ?? 0, output: stdout + stderr });
    });
  });

// Beside the other tests, because they leave half of a processor idle.
test.concurrent.each([
  { what: 'types', command: 'npm run check:types' },
  { what: 'lint', command: 'npm run check:lint' },
  { what: 'format', command: 'npm run check:format' },
])('the project has no mistake of $what', async ({ command }) => {
  const { code, output } = await run(command);
  expect(code, output).toBe(0);
});

// Otherwise Astro starts Vite for it and says nothing: half a second and 70 MB of each build.
test.concurrent('Node loads the configuration by itself', async () => {
  const { code, output } = await run('node astro.config.mjs');
  expect(code, output).toBe(0);
});
