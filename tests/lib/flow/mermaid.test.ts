import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFlow } from '../../../src/loaders/compile-flow.ts';
import { toMermaid } from '../../../src/lib/flow/mermaid.ts';
import { flow as schema } from '../../../src/schemas/flow.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';
import { compiled, healthy } from './healthy.ts';

test('a flow is written the way authors write one', async () => {
  expect(toMermaid(await compiled(healthy))).toBe(`flowchart TD
  accTitle: Make tea
  accDescr: Water first, then leaves.
  has-water{{"Is there #quot;hot#quot; water?"}}
  boil["Boil some."]
  has-leaves{{"Are there leaves?"}}
  drink(["Pour #amp; drink."]):::solved
  shop(["Go to the shop."]):::go-on
  has-water-still{{"Is the water still hot?"}}
  has-water yes@-->|"Yes"| has-leaves
  has-water no@-->|"No"| boil
  boil --> has-leaves
  has-leaves yes@-->|"Yes"| drink
  has-leaves no@-->|"No"| shop
  has-leaves i-dont-know@-->|"I don’t know"| has-water-still
  has-water-still yes@-->|"Yes"| has-leaves
  has-water-still no@-->|"No"| shop
  click drink "/tea/#drink"
  click shop "/shops/"
`);
});

test('text out and in again is the same flow, whatever its words', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFlow, async (flow) => {
      expect(schema.parse(flow)).toEqual(flow);
      expect(await compileFlow(flow.id, 'flow.mmd', toMermaid(flow))).toEqual({ flow });
    }),
    { numRuns: 100 },
  );
});
