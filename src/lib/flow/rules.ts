import { answers } from './rules/answers.ts';
import { ends } from './rules/ends.ts';
import { form } from './rules/form.ts';
import { ways } from './rules/ways.ts';
import { words } from './rules/words.ts';

/**
 * What a flowchart file must keep beyond Mermaid’s grammar. A rule finds the mistakes; its message
 * says what is wrong and its hint what to write instead.
 */
export const rules = { ...form, ...words, ...ways, ...ends, ...answers };
