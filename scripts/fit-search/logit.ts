/** A search with the features of each page that was found, and which of them are right. */
export interface Example {
  candidates: Record<string, number>[];
  right: boolean[];
  nothingIsRight: boolean;
  /** How much it counts in the fit. */
  weight: number;
}

export type Weights = Record<string, number>;

const STEPS = 800;
const RATE = 0.08;
/** Keeps weights small that little speaks for. */
const RIDGE = 0.0001;

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** How likely each page is, and nothing, given the weights. */
function likelihoods(candidates: readonly number[][], weights: readonly number[]) {
  const scores = [...candidates.map((features) => dot(features, weights)), 0];
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The weights of some features under which the right pages are likeliest (conditional logit), and the loss. */
export function fit(examples: readonly Example[], names: readonly string[]) {
  // What no page found can answer teaches nothing.
  const useful = examples
    .filter(({ right, nothingIsRight }) => nothingIsRight || right.includes(true))
    .map(({ candidates, right, nothingIsRight, weight }) => ({
      candidates: candidates.map((features) => names.map((name) => features[name] ?? 0)),
      isRight: [...right, nothingIsRight],
      weight,
    }));
  const total = useful.reduce((sum, { weight }) => sum + weight, 0);
  const weights = names.map(() => 0);
  const first = names.map(() => 0);
  const second = names.map(() => 0);
  let loss = 0;
  // Adam, on the log-likelihood of the right pages less a ridge.
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = weights.map((weight) => RIDGE * weight);
    loss = 0;
    for (const { candidates, isRight, weight } of useful) {
      const likely = likelihoods(candidates, weights);
      const right = likely.reduce((sum, share, at) => sum + (isRight[at] === true ? share : 0), 0);
      loss -= (weight * Math.log(Math.max(right, 1e-12))) / total;
      for (const [at, features] of candidates.entries()) {
        const share = likely[at] ?? 0;
        const wanted = isRight[at] === true ? share / Math.max(right, 1e-12) : 0;
        const pull = (weight * (share - wanted)) / total;
        for (let name = 0; name < features.length; name += 1) {
          gradient[name] = (gradient[name] ?? 0) + pull * (features[name] ?? 0);
        }
      }
    }
    for (const [name, slope] of gradient.entries()) {
      first[name] = 0.9 * (first[name] ?? 0) + 0.1 * slope;
      second[name] = 0.999 * (second[name] ?? 0) + 0.001 * slope ** 2;
      const move = first[name] / (1 - 0.9 ** step);
      const scale = Math.sqrt(second[name] / (1 - 0.999 ** step)) + 1e-8;
      weights[name] = (weights[name] ?? 0) - (RATE * move) / scale;
    }
  }
  return {
    loss,
    weights: Object.fromEntries(
      names.map((name, at): [string, number] => [name, Number((weights[at] ?? 0).toFixed(2))]),
    ),
  };
}

/** What some searches come to under some weights: right, or a wrong page. */
export function figures(examples: readonly Example[], weights: Weights) {
  let right = 0;
  let wrong = 0;
  for (const example of examples) {
    const scores = example.candidates.map((features) =>
      Object.entries(weights).reduce(
        (sum, [name, weight]) => sum + weight * (features[name] ?? 0),
        0,
      ),
    );
    const best = Math.max(0, ...scores);
    const isRight = best === 0 ? example.nothingIsRight : example.right[scores.indexOf(best)];
    if (isRight === true) right += 1;
    else if (best > 0) wrong += 1;
  }
  return { right, wrong, of: examples.length };
}
