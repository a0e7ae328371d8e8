/**
 * An id for an answer, made of its words: “I don’t know” gives `i-dont-know`. Only for authors to
 * start from. Empty where no letter or digit is left.
 */
export function suggestId(answer: string): string {
  return answer
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
