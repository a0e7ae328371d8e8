/**
 * The short form of an answer in addresses: “I don’t know” is `i-dont-know`. Empty where the answer
 * holds no letter and no digit.
 */
export function answerId(answer: string): string {
  return answer
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
