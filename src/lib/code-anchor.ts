/** The anchor of a code in the list of codes: `reference-id-43-source-id-241`, `0x80070006`. */
export function codeAnchor(code: string): string {
  return code
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
