import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';

/** What a build cost: processor seconds by step in their order, and the most memory it held. */
export interface Cost {
  steps: [step: string, seconds: number][];
  /** In GB, of the process that builds. */
  memory: number;
}

/** Linux counts the time of processes that have ended in hundredths of a second. */
const TICKS = 100;

/** Processor seconds of this process, and of those it started and that have ended. */
function secondsSoFar(): number {
  const { user, system } = process.cpuUsage();
  const [, ...fields] = readFileSync('/proc/self/stat', 'utf8').split(') ');
  const [children, childrenInSystem] = fields.join('').split(' ').slice(13, 15).map(Number);
  return (user + system) / 1e6 + ((children ?? 0) + (childrenInSystem ?? 0)) / TICKS;
}

/**
 * Writes down what each step of a build costs. Stands last among the integrations.
 * @param file Where to write a `Cost` as JSON.
 */
export function steps(file: string): AstroIntegration {
  const cost: Cost = { steps: [], memory: 0 };
  let before = 0;
  const end = (step: string) => {
    const now = secondsSoFar();
    cost.steps.push([step, now - before]);
    before = now;
  };
  return {
    name: 'steps',
    hooks: {
      'astro:config:done'({ config }) {
        end('configuration');
        for (const { name, hooks } of config.integrations) {
          const done = hooks['astro:build:done'];
          if (done === undefined || name === 'steps') continue;
          hooks['astro:build:done'] = async (options) => {
            await done(options);
            // The processes it started are counted once they are seen to have ended.
            await setTimeout(1000);
            end(name);
          };
        }
      },
      'astro:build:start': () => {
        end('content');
      },
      'astro:build:generated': () => {
        end('pages');
      },
      'astro:build:done': () => {
        process.once('exit', () => {
          end('rest');
          cost.memory = process.resourceUsage().maxRSS / 1e6;
          writeFileSync(file, JSON.stringify(cost));
        });
      },
    },
  };
}
