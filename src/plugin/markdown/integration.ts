import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import type { Say } from '../../lib/words.ts';
import { baseLinks } from './base-links.ts';
import { codeBlocks } from './code-blocks.ts';
import { tableFrames } from './table-frames.ts';

/** What becomes of the Markdown that authors write, beyond what Starlight does with it. */
export function markdownHtml(say: Say): AstroIntegration {
  return {
    name: 'markdown-html',
    hooks: {
      'astro:config:setup'({ config: { base, markdown }, updateConfig }) {
        const { processor } = markdown;
        if (!isSatteriProcessor(processor)) {
          throw new Error(`Markdown is read by “${processor.name}”, and this needs “satteri”.`);
        }
        updateConfig({
          markdown: { shikiConfig: { theme: 'css-variables', transformers: [codeBlocks(say)] } },
        });
        processor.options.hastPlugins.push(baseLinks(base), tableFrames(say('table.label')));
        // Quotes stay as typed: error messages and commands are compared letter by letter.
        processor.options.features.smartPunctuation = false;
      },
    },
  };
}
