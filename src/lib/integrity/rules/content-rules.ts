import type { Content } from '../../content-types.ts';
import type { Rule } from '../../rules.ts';

/** What `site.ts` says, as far as it refers to the content or has a form of its own. */
export interface SiteFacts {
  name: string;
  tagline: string;
  description: string;
  language: string;
  about: string;
  mistakes: string;
  headings: Readonly<Record<string, string>>;
  navigation: Readonly<Record<string, readonly string[]>>;
}

/** What the rules know beside the content. */
export interface Circumstances {
  /** The day of the build, as `YYYY-MM-DD`. */
  today: string;
  site: SiteFacts;
  /** Whether the project has a file, given from its root. */
  hasFile: (path: string) => boolean;
}

/** Rules about all content together. */
export type ContentRules = Record<string, Rule<[Content, Circumstances]>>;
