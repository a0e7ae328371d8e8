import type { AstroIntegration } from 'astro';

/** Leaves out a warning that the bundler gives for each MDX page, of a directive that Astro itself writes and reads. */
export function quietBuild(): AstroIntegration {
  return {
    name: 'quiet-build',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          vite: {
            build: {
              rolldownOptions: {
                onLog(
                  level: string,
                  log: { code?: string; message: string },
                  report: (level: string, log: unknown) => void,
                ) {
                  const isAstros =
                    log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('use astro:');
                  if (!isAstros) report(level, log);
                },
              },
            },
          },
        });
      },
    },
  };
}
