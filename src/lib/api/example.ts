/** A shell command that prints the page of an error message, by `curl` and `jq`. */
export function findPageCommand(symptoms: string, error: string): string {
  const quoted = `'${error.replaceAll("'", String.raw`'\''`)}'`;
  return [
    `curl -s ${symptoms} |`,
    `  jq -r --arg error ${quoted} \\`,
    `    '.symptoms[] | select(any(.errors[], .variants[]; . == $error)) | .url'`,
  ].join('\n');
}
