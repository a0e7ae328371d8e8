import { globSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { importedBy, withDirectScripts } from '../../lib/one-round-trip/direct-scripts.ts';
import { withFirstScreen } from '../../lib/one-round-trip/first-screen.ts';
import { withInheritedDepth } from '../../lib/one-round-trip/inherited-depth.ts';
import { stylesOf } from '../../lib/one-round-trip/one-style.ts';
import { withoutIndexMarks } from '../../lib/one-round-trip/without-index-marks.ts';
import { shortScopes } from '../../lib/one-round-trip/short-scopes.ts';
import { withPolicy } from '../../lib/policy/content-security-policy.ts';
import { groups } from './script-files.ts';
import { classesMadeBy, usedStyles } from './used-styles.ts';

/** Style sheets that scripts load. */
const LATE_SHEET = /_astro\/[\w.-]+\.css/g;

/**
 * Lets a page be painted after one round trip: the styles that it uses stand in it, and what every
 * page runs is one script. Comes after all else that changes pages, and ends each with its policy,
 * which names every script and style in it.
 */
export function oneRoundTrip(): AstroIntegration {
  let base: string;
  return {
    name: 'one-round-trip',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          // The offline guide fetches every page once; a reader without it may be on a poor network.
          prefetch: false,
          vite: {
            // A script inside the page would have to be named by its policy.
            build: { assetsInlineLimit: 0 },
            environments: {
              client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
            },
          },
        });
      },
      'astro:config:done'({ config }) {
        base = config.base;
      },
      async 'astro:build:done'({ dir }) {
        const fileAt = (address: string) => new URL(address.slice(base.length), dir);
        const scripts = globSync('_astro/*.js', { cwd: fileURLToPath(dir) }).map((file) => ({
          address: base + file,
          text: readFileSync(new URL(file, dir), 'utf8'),
        }));
        const targets = new Map<string, string>();
        for (const { address, text } of scripts) {
          const imported = importedBy(text);
          if (imported !== undefined) targets.set(address, `${base}_astro/${imported}`);
        }
        const target = (address: string) => targets.get(address) ?? address;
        const sheets = new Map<string, string>();
        const read = (address: string) => {
          const text = sheets.get(address) ?? readFileSync(fileAt(address), 'utf8');
          sheets.set(address, text);
          return text;
        };
        const short = shortScopes();
        const late = scripts.flatMap(({ text }) => text.match(LATE_SHEET) ?? []);
        const used = usedStyles(
          scripts.flatMap(({ text }) => classesMadeBy(text)),
          late.map((file) => readFileSync(new URL(file, dir), 'utf8')).join(''),
        );

        // One after the other, so that none stays in memory.
        for (const file of globSync('**/*.html', { cwd: fileURLToPath(dir) }).sort()) {
          const url = new URL(file, dir);
          const html = withoutIndexMarks(readFileSync(url, 'utf8'));
          const page = withDirectScripts(withInheritedDepth(html), target);
          const { css, withStyle } = stylesOf(page, read);
          const styled = short(withStyle(await used(css, withStyle(''))));
          // Waited for, so that V8 gets to clear its heap away between pages.
          await writeFile(url, withPolicy(withFirstScreen(styled)));
        }
        // No page loads these any more.
        for (const address of [...sheets.keys(), ...targets.keys()]) rmSync(fileAt(address));
      },
    },
  };
}
