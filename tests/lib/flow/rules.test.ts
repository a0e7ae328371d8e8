import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/lib/flow/rules.ts';
import { healthy, problemsOf } from './healthy.ts';

/** A mistake made in the healthy flow, and the words its author reads. */
interface Mistake {
  rule: keyof typeof rules | 'Mermaid can read it';
  make: (source: string) => string;
  printed: string[];
}

const replacing = (old: string, by: string) => (source: string) => {
  expect(source).toContain(old);
  return source.replace(old, by);
};
const adding =
  (...lines: string[]) =>
  (source: string) =>
    source + lines.map((line) => `  ${line}\n`).join('');

const SYNTAX_HINT =
  'Begin with `flowchart TD` and quote every text. No id may be `end`, nor begin with `end`, ' +
  '`graph`, `subgraph`, `style` or `class`, which are words of Mermaid’s own.';
const PLAIN_HINT =
  'Write the character itself. Only " # < > & need an entity: #quot; #35; #lt; #gt; #amp;.';
const ACTION_HINT =
  'Keep one arrow without id or label; to ask how it went, lead it to a question. Or write boil{{"…?"}}.';

const mistakes: Record<string, Mistake> = {
  'a text that is not closed': {
    rule: 'Mermaid can read it',
    make: replacing('boil["Boil some."]', 'boil["Boil some.'),
    printed: ['8 syntax', 'This line is no flowchart that Mermaid can read.', SYNTAX_HINT],
  },
  'an id that is a word of Mermaid’s': {
    rule: 'Mermaid can read it',
    make: replacing('shop([', 'end(['),
    printed: [
      '10 syntax',
      'This line is no flowchart that Mermaid can read: it stops at “end”.',
      SYNTAX_HINT,
    ],
  },
  'another kind of diagram': {
    rule: 'Mermaid can read it',
    make: () => 'sequenceDiagram\n  A->>B: Tea?',
    printed: [
      '1 syntax',
      'This line is no flowchart that Mermaid can read: it stops at “sequence”.',
      SYNTAX_HINT,
    ],
  },
  'no title': {
    rule: 'title and description are there',
    make: replacing('  accTitle: Make tea\n', ''),
    printed: [
      '1 accTitle',
      'The flowchart has no title.',
      'Write `accTitle: …` on the line below `flowchart TD`.',
    ],
  },
  'no description': {
    rule: 'title and description are there',
    make: replacing('  accDescr: Water first, then leaves.\n', ''),
    printed: [
      '1 accDescr',
      'The flowchart has no description.',
      'Write `accDescr: …` on the line below `flowchart TD`.',
    ],
  },
  'an id in capitals': {
    rule: 'id fits an address',
    make: (source) => source.replaceAll('boil', 'Boil_Water'),
    printed: [
      '7 Boil_Water',
      'The id “Boil_Water” can’t stand in an address.',
      'Write lower case words joined by single hyphens, such as `is-signed-in`.',
    ],
  },
  'a shape of another meaning': {
    rule: 'shape has a meaning',
    make: replacing('boil["Boil some."]', 'boil[("Boil some.")]'),
    printed: [
      '7 boil',
      'The shape of “boil” (cylinder) has no meaning here.',
      'Write boil{{"…?"}} to ask, boil["…"] for something to do, boil(["…"]) to end.',
    ],
  },
  'an arrow to a misspelt id': {
    rule: 'shape has a meaning',
    make: adding('has-water perhaps@-->|"Perhaps"| shopp'),
    printed: [
      '24 shopp',
      'An arrow names “shopp”, and nothing says what that is.',
      'Write shopp{{"…?"}} to ask, shopp["…"] for something to do, shopp(["…"]) to end; ' +
        'or one of the nearest ids: shop, boil, drink.',
    ],
  },
  'a dotted arrow': {
    rule: 'arrow has a meaning',
    make: replacing('boil --> has-leaves', 'boil -.-> has-leaves'),
    printed: [
      '14 boil --> has-leaves',
      'This arrow (boil --> has-leaves) is not a plain one, which would say nothing here.',
      'Write `boil --> has-leaves`.',
    ],
  },
  'a thick arrow with an answer': {
    rule: 'arrow has a meaning',
    make: replacing('has-water no@-->|"No"| boil', 'has-water no@==>|"No"| boil'),
    printed: [
      '13 has-water --> boil',
      'This arrow (has-water --> boil) is not a plain one, which would say nothing here.',
      'Write `has-water no@-->|"No"| boil`.',
    ],
  },
  'a subgraph': {
    rule: 'everything drawn is shown',
    make: replacing('  boil["', '  subgraph kitchen\n  boil-over["Too late."]\n  end\n  boil["'),
    printed: [
      '7 kitchen',
      'Subgraphs have no meaning here; the site draws every flow in its own way.',
      'Take them away from “kitchen”.',
    ],
  },
  'a style': {
    rule: 'everything drawn is shown',
    make: adding('style boil fill:#fff'),
    printed: [
      '7 boil',
      'Styles and classes have no meaning here; the site draws every flow in its own way.',
      'Take them away from “boil”.',
    ],
  },
  'a class that says nothing here': {
    rule: 'everything drawn is shown',
    make: replacing('boil["Boil some."]', 'boil["Boil some."]:::solved'),
    printed: [
      '7 boil',
      'Styles and classes have no meaning here; the site draws every flow in its own way.',
      'Take them away from “boil”.',
    ],
  },
  'an outcome that does not say how it ends the walk': {
    rule: 'outcome says how it ends',
    make: replacing(':::go-on', ''),
    printed: [
      '10 shop',
      'Nothing says how “shop” ends the walk.',
      'Write shop(["Go to the shop."]):::solved where all is well then, :::hand-over where somebody ' +
        'else has to act, or :::go-on where the reader goes on elsewhere.',
    ],
  },
  'HTML and entities that are not Mermaid’s': {
    rule: 'words are plain',
    make: replacing('Boil some.', 'Boil<br/>some &amp; #mdash; wait.'),
    printed: [
      '7 boil',
      'The words hold what is not plain text: <br/>, &amp;, #mdash;.',
      PLAIN_HINT,
    ],
  },
  'Markdown in an answer': {
    rule: 'words are plain',
    make: replacing('has-water no@-->|"No"| boil', 'has-water no@-->|"`**No**`"| boil'),
    printed: [
      '13 has-water --> boil',
      'The words hold what is not plain text: `Markdown`.',
      PLAIN_HINT,
    ],
  },
  'a node without words': {
    rule: 'node says something',
    make: replacing('Boil some.', '#nbsp;'),
    printed: ['7 boil', '“boil” has no words.', 'Write the question, what to do, or how it ends.'],
  },
  'two starts': {
    rule: 'flow has one start',
    make: adding('other["Other."]', 'other --> shop'),
    printed: [
      '24 other',
      'The flow has more than one start: nothing leads to has-water, other.',
      'Draw an arrow to each of them but one.',
    ],
  },
  'no start': {
    rule: 'flow has one start',
    make: replacing('has-leaves no@-->|"No"| shop', 'has-leaves no@-->|"No"| has-water'),
    printed: [
      '1 flowchart',
      'The flow has no start: every node is led to by another.',
      'Add a first question that no arrow leads to.',
    ],
  },
  'a node apart': {
    rule: 'node is reachable',
    make: adding('lost(["Lost."])', 'click lost "/lost/"'),
    printed: [
      '24 lost',
      'No path from the start comes to “lost”.',
      'Draw an arrow to lost from a node on the way, or remove it.',
    ],
  },
  'a dead end': {
    rule: 'path ends in an outcome',
    make: replacing('  boil --> has-leaves\n', ''),
    printed: [
      '7 boil',
      '“boil” is a dead end: it leads nowhere and is no outcome.',
      'Draw an arrow from boil, or write boil(["Boil some."]) to end there.',
    ],
  },
  'an outcome that leads on': {
    rule: 'outcome ends the path',
    make: adding('drink --> shop'),
    printed: [
      '24 drink',
      'The outcome “drink” leads on to “shop”.',
      'Write drink["…"] if it is something to do, or remove the arrow.',
    ],
  },
  'an outcome without a link': {
    rule: 'outcome is explained',
    make: replacing('  click shop "/shops/"\n', ''),
    printed: [
      '10 shop',
      'The outcome “shop” leads to no page.',
      'Write `click shop "/fix/<page>/#<heading>"`.',
    ],
  },
  'a click on nothing': {
    rule: 'click names a node',
    make: adding('click shopp "/shops/"'),
    printed: ['24 click', 'There is no node “shopp” to click.', 'Nearest ids: shop, boil, drink.'],
  },
  'a link to another site': {
    rule: 'link stays on the site',
    make: replacing('"/shops/"', '"https://example.com/"'),
    printed: [
      '10 shop',
      '“shop” links to “https://example.com/”, which is no address of this site.',
      'Write an address like "/fix/network/" or "/fix/network/#heading".',
    ],
  },
  'a question with one answer': {
    rule: 'question has two answers',
    make: replacing('  has-water-still no@-->|"No"| shop\n', ''),
    printed: [
      '18 has-water-still',
      'The question “has-water-still” has a single answer.',
      'Add another: has-water-still …@-->|"…"| <id>; or write has-water-still["…"] to have it done.',
    ],
  },
  'an unlabelled answer': {
    rule: 'answer has words',
    make: replacing('has-water no@-->|"No"| boil', 'has-water no@--> boil'),
    printed: [
      '13 has-water --> boil',
      'The arrow has-water --> boil leaves a question and has no answer on it.',
      'Write has-water …@-->|"…"| boil.',
    ],
  },
  'an answer without an id': {
    rule: 'answer has an id',
    make: replacing('i-dont-know@-->|"I don’t know"|', '-->|"Don’t #quot;know#quot;"|'),
    printed: [
      '17 has-leaves --> has-water-still',
      'The answer “Don’t "know"” has no id, by which a link could hold it.',
      'Write `has-leaves dont-know@-->|"Don’t #quot;know#quot;"| has-water-still`. ' +
        'The id stays for good, whatever the words become.',
    ],
  },
  'the second of two answers with one way on, without an id': {
    rule: 'answer has an id',
    make: adding('has-leaves -->|"はい"| shop'),
    printed: [
      '24 has-leaves --> shop',
      'The answer “はい” has no id, by which a link could hold it.',
      'Write `has-leaves …@-->|"はい"| shop`. The id stays for good, whatever the words become.',
    ],
  },
  'an answer’s id in capitals': {
    rule: 'id fits an address',
    make: replacing('has-water no@', 'has-water No!@'),
    printed: [
      '13 has-water --> boil',
      'The id “No!” can’t stand in an address.',
      'Write lower case words joined by single hyphens, such as `is-signed-in`.',
    ],
  },
  'an id of two answers': {
    rule: 'answer id is there once',
    make: replacing('has-leaves no@', 'has-leaves yes@'),
    printed: [
      '16 has-leaves --> shop',
      'Another answer to this question has the id “yes”.',
      'Keep the id that stands in links already, and give the newer answer another.',
    ],
  },
  'an answer whose words come twice': {
    rule: 'answer is there once',
    make: replacing('has-leaves no@-->|"No"| shop', 'has-leaves no@-->|"yes!"| shop'),
    printed: [
      '16 has-leaves',
      '“has-leaves” has the answer “yes!” twice.',
      'Word the answers differently, or keep one of them.',
    ],
  },
  'an action with an answer': {
    rule: 'action has one way on',
    make: replacing('boil --> has-leaves', 'boil -->|"Then"| has-leaves'),
    printed: [
      '7 boil',
      '“boil” is something to do, and its arrows carry answers or are several.',
      ACTION_HINT,
    ],
  },
  'an action with an id on its arrow': {
    rule: 'action has one way on',
    make: replacing('boil --> has-leaves', 'boil then@--> has-leaves'),
    printed: [
      '7 boil',
      '“boil” is something to do, and its arrows carry answers or are several.',
      ACTION_HINT,
    ],
  },
  'an action with two ways on': {
    rule: 'action has one way on',
    make: adding('boil --> shop'),
    printed: [
      '7 boil',
      '“boil” is something to do, and its arrows carry answers or are several.',
      ACTION_HINT,
    ],
  },
  'a loop without a way out': {
    rule: 'loop has a way out',
    make: (source) =>
      adding(
        'wait["Wait."]',
        'wait --> has-water-still',
      )(source.replaceAll(/(has-water-still \S+-->\|"\w+"\|) \S+/g, '$1 wait')),
    printed: [
      '18 has-water-still',
      'Nobody gets out of this loop: has-water-still, wait.',
      'Give one of its questions an answer that leads to an outcome.',
    ],
  },
};

describe('what an author reads', () => {
  test('is nothing where the flow has no mistake', async () => {
    expect(await problemsOf(healthy)).toEqual([]);
  });

  test.each(Object.entries(mistakes))('of %s', async (_, { rule, make, printed }) => {
    const problems = await problemsOf(make(healthy));
    const problem = problems.find((candidate) => candidate.rule === rule);
    expect([`${problem?.line} ${problem?.field}`, problem?.message, problem?.hint]).toEqual(
      printed,
    );
  });

  test('covers every rule', () => {
    const covered = new Set(Object.values(mistakes).map(({ rule }) => rule));
    expect([...covered].sort()).toEqual(['Mermaid can read it', ...Object.keys(rules)].sort());
  });

  test('gives the line of the file, comments and blank lines counted', async () => {
    const [problem] = await problemsOf(`\n%% A comment\n\n${healthy.replace('shop([', 'end([')}`);
    expect(problem?.line).toBe(13);
  });
});
