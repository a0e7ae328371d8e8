/** Where readers of a guide can act. What is left out is not offered. */
export interface Contact {
  /** The address under which a forge edits files: `https://forge.example/team/guide/edit/main/`. */
  edit?: string;
  /** Where a forge takes a new issue, by one of the forms in `.github/ISSUE_TEMPLATE/`. */
  issues?: string;
  /** An address for mail. */
  mail?: string;
}

/** What somebody wants to tell, before it becomes an address. */
export interface Report {
  /** The name of the issue form. */
  form: 'wrong-fact' | 'missing-error';
  title: string;
  /** The answers that are filled in: the ids of the form’s fields, with their names for a mail. */
  fields: { id: string; name: string; value: string }[];
}

/** A way to send a report: the address opens a form or a mail, which its sender reads and sends. */
export interface Way {
  by: 'issue' | 'mail';
  address: string;
}

/** What every browser, forge and mail program takes as an address. */
export const MAX_ADDRESS = 2000;

const query = (parameters: [string, string][]) =>
  parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');

/**
 * The ways to send a report to those who look after the guide, empty where none is known.
 * `encodeURIComponent` leaves nothing in a value that could end it, or begin another.
 */
export function waysToSend({ issues, mail }: Contact, { form, title, fields }: Report): Way[] {
  const ways: Way[] = [];
  if (issues !== undefined) {
    const answers = fields.map(({ id, value }): [string, string] => [id, value]);
    const parameters = query([['template', `${form}.yml`], ['title', title], ...answers]);
    ways.push({ by: 'issue', address: `${issues}?${parameters}` });
  }
  if (mail !== undefined) {
    const body = fields.map(({ name, value }) => `${name}: ${value}`).join('\n');
    const parameters = query([
      ['subject', title],
      ['body', body],
    ]);
    ways.push({ by: 'mail', address: `mailto:${mail}?${parameters}` });
  }
  return ways;
}

/** Where a file of the guide is edited; undefined where no forge is known. */
export const editAddress = ({ edit }: Contact, file: string) =>
  edit === undefined ? undefined : edit + file;
