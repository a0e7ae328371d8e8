import type { Problem } from '../../../src/lib/rules.ts';
import { compileFlow } from '../../../src/loaders/compile-flow.ts';
import type { Flow } from '../../../src/schemas/flow.ts';

/** A small flow without a mistake, with an action and a loop. */
export const healthy = `flowchart TD
  accTitle: Make tea
  accDescr: Water first, then leaves.

  %% The kettle
  has-water{{"Is there #quot;hot#quot; water?"}}
  boil["Boil some."]
  has-leaves{{"Are there leaves?"}}
  drink(["Pour & drink."]):::solved
  shop(["Go to the shop."]):::go-on

  has-water yes@-->|"Yes"| has-leaves
  has-water no@-->|"No"| boil
  boil --> has-leaves
  has-leaves yes@-->|"Yes"| drink
  has-leaves no@-->|"No"| shop
  has-leaves i-dont-know@-->|"I don’t know"| has-water-still
  has-water-still{{"Is the water still hot?"}}
  has-water-still yes@-->|"Yes"| has-leaves
  has-water-still no@-->|"No"| shop

  click drink "/tea/#drink"
  click shop "/shops/"
`;

/** The flow of a text that has no mistake. */
export async function compiled(source: string): Promise<Flow> {
  const result = await compileFlow('tea', 'tea.mmd', source);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.flow;
}

/** What is wrong with a text. */
export async function problemsOf(source: string): Promise<Problem[]> {
  const result = await compileFlow('tea', 'tea.mmd', source);
  return 'problems' in result ? result.problems : [];
}
