/** A function without side effects that works out each of its results once and keeps them. */
export function memoize<Key, Result extends string | boolean | object>(
  workOut: (key: Key) => Result,
): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const result = known.get(key) ?? workOut(key);
    known.set(key, result);
    return result;
  };
}
