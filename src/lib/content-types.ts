import type { PageBody } from './page/read.ts';
import type { Cause } from '../schemas/cause.ts';
import type { CodeTable } from '../schemas/code-table.ts';
import type { Flow } from '../schemas/flow.ts';
import type { Group } from '../schemas/group.ts';
import type { Link } from '../schemas/link.ts';
import type { Page } from '../schemas/page.ts';
import type { Product } from '../schemas/product.ts';
import type { Scope } from '../schemas/scope.ts';
import type { Source } from '../schemas/source.ts';
import type { Symptom } from '../schemas/symptom.ts';
import type { Way } from '../schemas/way.ts';

/** One content file: its id, its path from the project's root, and what its schema made of it. */
export interface Entry<Data> {
  id: string;
  file: string;
  data: Data;
}

/** A page written in MDX, with what its text holds. A draft is left out of what is built. */
export type PageEntry = Entry<Page & { title: string; draft?: boolean }> & PageBody;

/** Everything the site is made from. Fix pages have ids such as `fix/network`. */
export interface Content {
  symptoms: Entry<Symptom>[];
  groups: Entry<Group>[];
  codes: Entry<CodeTable>[];
  links: Entry<Link>[];
  ways: Entry<Way>[];
  causes: Entry<Cause>[];
  scopes: Entry<Scope>[];
  flows: Entry<Flow>[];
  products: Entry<Product>[];
  sources: Entry<Source>[];
  pages: PageEntry[];
}
