import type { Content } from '../../content-types.ts';
import type { Rule } from '../../rules.ts';

/** What the rules know beside the content. */
export interface Circumstances {
  /** The day of the build, as `YYYY-MM-DD`. */
  today: string;
}

/** Rules about all content together. */
export type ContentRules = Record<string, Rule<[Content, Circumstances]>>;
