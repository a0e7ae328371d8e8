const COMMON =
  'the a to of in is was not be could cannot failed error service client server meeting network connection request user account session page file window update address name license certificate policy gateway channel device profile token cache while when during because please again'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bo da de di dor fa fel gan gi ha ker ki la lem lo ma mer mi nar ne no pa per ra rin ro sa sel ta tor tu va vel zi'.split(
    ' ',
  );
const WORDS = 15_000;

/** Random numbers that are the same in every run. */
export function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return { next, below, pick };
}

export type Random = ReturnType<typeof seeded>;

/** Writes sentences whose words are as unequally common as those of real text. */
export function writer(random: Random) {
  const rare = Array.from({ length: WORDS }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join(''),
  );
  const rareWord = () => rare[Math.floor(random.next() ** 2 * WORDS)] ?? '';
  const word = () => (random.next() < 0.6 ? random.pick(COMMON) : rareWord());
  const sentence = (words: number) => Array.from({ length: words }, word).join(' ');
  return { rareWord, sentence };
}
