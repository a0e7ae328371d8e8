import type { Graph } from './graph.ts';
import { answersBefore, walk, type Answer, type Walk } from './trail.ts';

/**
 * Goes through a flow by what a reader does, and remembers what no address holds: answers that come
 * back where their question comes again, and questions that are asked although somebody knows the
 * answer.
 */
export class Walker {
  readonly #flow: Graph;
  readonly #known: () => readonly Answer[];
  #walk: Walk;
  /** Answers given after one that was changed: taken again where the walk comes to them. */
  #waiting: readonly Answer[] = [];
  /** Nodes that are asked again although their answer is known from elsewhere. */
  readonly #reopened = new Set<string>();

  /** @param known What follows from answers that were given elsewhere, as they are now. */
  constructor(flow: Graph, known: () => readonly Answer[]) {
    this.#flow = flow;
    this.#known = known;
    this.#walk = this.#walkBy([]);
  }

  get walk(): Walk {
    return this.#walk;
  }

  /** Starts anew, with the answers of an address or with none. */
  begin(answers: readonly Answer[]): Walk {
    this.#waiting = [];
    this.#reopened.clear();
    return this.#go(answers);
  }

  /** Takes an answer, or whether something was done, where the walk is. */
  choose(said: string): Walk {
    const { current, isBack, answers } = this.#walk;
    const before = isBack ? answersBefore(this.#walk, current.id) : answers;
    return this.#go([...before, [current.id, said]]);
  }

  /** Goes back to a node, which is then asked whatever is known from elsewhere. */
  goBackTo(node: string): Walk {
    this.#reopened.add(node);
    return this.#go(answersBefore(this.#walk, node));
  }

  /** Goes back by one thing that was said. */
  goBack(): Walk {
    const [last] = this.#walk.answers.at(-1) ?? [];
    return last === undefined ? this.#walk : this.goBackTo(last);
  }

  /** Asks for a step again. The answers after it wait, and come back where they still fit. */
  change(node: string): Walk {
    const before = answersBefore(this.#walk, node);
    this.#waiting = this.#walk.answers.slice(before.length + 1);
    return this.goBackTo(node);
  }

  #go(answers: readonly Answer[]): Walk {
    this.#walk = this.#walkBy(answers);
    return this.#walk;
  }

  #walkBy(answers: readonly Answer[]): Walk {
    const known = [...this.#known(), ...this.#waiting];
    return walk(
      this.#flow,
      answers,
      known.filter(([node]) => !this.#reopened.has(node)),
    );
  }
}
