import { exec } from 'node:child_process';
import { expect, test } from 'vitest';
import { outerEnvironment } from '../outer-environment.ts';

// Beside the other tests, because they leave half of a processor idle.
test.concurrent.each([
  { what: 'types', command: 'npm run check:types' },
  { what: 'lint', command: 'npm run check:lint' },
  { what: 'format', command: 'npm run check:format' },
])('the project has no mistake of $what', async ({ command }) => {
  const { code, output } = await new Promise<{ code: number; output: string }>((done) => {
    exec(command, { env: { ...outerEnvironment(), NO_COLOR: '1' } }, (error, stdout, stderr) => {
      done({ code: error?.code ?? 0, output: stdout + stderr });
    });
  });
  expect(code, output).toBe(0);
});
