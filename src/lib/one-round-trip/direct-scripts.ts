const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
const ONLY_IMPORTS = /^\s*import\s*"\.\/([^"]+)";?\s*$/;

/** The file that a script does nothing but import, or undefined where it does more. */
export const importedBy = (script: string): string | undefined => ONLY_IMPORTS.exec(script)?.[1];

/**
 * Loads what the scripts of a built page import instead of the scripts that only import it, each
 * once.
 * @param target Gives the address that stands behind the address of a script.
 */
export function withDirectScripts(html: string, target: (address: string) => string): string {
  const loaded = new Set<string>();
  return html.replace(SCRIPT, (_, address: string) => {
    const direct = target(address);
    if (loaded.has(direct)) return '';
    loaded.add(direct);
    return `<script type="module" src="${direct}"></script>`;
  });
}
