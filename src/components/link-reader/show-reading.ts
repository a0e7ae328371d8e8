import { isWorthTelling, pasteReader, type Paste } from '../../lib/invitation/paste.ts';
import { verdictOf } from '../../lib/links/verdict.ts';
import { withAddresses } from '../../lib/links/with-addresses.ts';
import type { Act } from '../../schemas/act.ts';
import type { ApiDocument } from '../../schemas/api.ts';
import { required } from '../dom/required.ts';
import { wordsIn } from '../words/words.ts';
import { linksIn } from './links-in.ts';

type Kind = ApiDocument<'links'>['links'][number];
type Way = ApiDocument<'links'>['ways'][number];
type WayIn = Paste['ways'][number];

/** Reads texts by the kinds and ways of a guide, and shows in a `<link-reading>` what they come to. */
export function readerOf({ links, ways }: ApiDocument<'links'>) {
  const read = pasteReader(links, ways);
  const kinds = new Map(links.map((kind) => [kind.id, kind]));
  const waysById = new Map(ways.map((way) => [way.id, way]));
  return {
    /** A text with the addresses of the links that its copy in HTML has. */
    complete: (text: string, html: string) =>
      html === '' ? text : withAddresses(text, linksIn(html)),

    /** Shows what a text comes to, unless it is one of many and worth no word. */
    show: (element: HTMLElement, text: string) => {
      const paste = read(text);
      if (element.dataset.oneOfMany === undefined || isWorthTelling(paste)) {
        new Reading(element, kinds, waysById).show(paste);
      }
    },
  };
}

/** The parts of a `<link-reading>`. Text only ever becomes text, and only kinds open anything. */
class Reading {
  readonly #element: HTMLElement;
  readonly #kinds: ReadonlyMap<string, Kind>;
  readonly #ways: ReadonlyMap<string, Way>;

  constructor(
    element: HTMLElement,
    kinds: ReadonlyMap<string, Kind>,
    ways: ReadonlyMap<string, Way>,
  ) {
    this.#element = element;
    this.#kinds = kinds;
    this.#ways = ways;
  }

  show(paste: Paste) {
    const kind = this.#kinds.get(paste.kind);
    const { title, is } = kind ?? verdictOf(paste, this.#say);
    this.#fill('[data-title]', title);
    this.#fill('[data-is]', is);
    this.#showWrapping(paste);
    this.#offerToOpen(paste.address, kind?.open);
    this.#part('[data-now]').replaceChildren(...(kind?.now ?? []).map((act) => this.#act(act)));
    const ways = paste.ways.flatMap((way) => {
      const known = this.#ways.get(way.id);
      return known === undefined ? [] : [{ ...way, known }];
    });
    this.#part('[data-ways]').hidden = ways.length === 0;
    this.#part('[data-ways]').replaceChildren(...ways.map((way) => this.#way(way, way.known)));
    const titles = ways.map(({ known }) => `${known.title}.`);
    this.#fill('[data-spoken]', [`${title}.`, is, ...titles].join(' '));
    this.#part('[data-reading]').dataset.linkKind = paste.kind;
    this.#part('[data-reading]').hidden = false;
  }

  get #say() {
    return wordsIn(this.#element);
  }

  #part(selector: string): HTMLElement {
    const part = this.#element.querySelector<HTMLElement>(selector);
    return required(part, '<link-reading>', selector);
  }

  #fill(selector: string, text: string) {
    this.#part(selector).textContent = text;
  }

  /** Says that the link was found inside another. */
  #showWrapping({ through, link }: Paste) {
    const names = through.map((id) => this.#kinds.get(id)?.title ?? id).join(' · ');
    this.#part('[data-through]').hidden = through.length === 0;
    this.#fill('[data-through]', this.#say('link.verdict.through', { names, link }));
  }

  #offerToOpen(address = '', open: Kind['open']) {
    this.#part('[data-open]').hidden = open === undefined || address === '';
    this.#fill('[data-open-text]', open?.text ?? '');
    this.#fill('[data-open-link]', open?.button ?? '');
    this.#fill('[data-open] [data-text]', address);
    this.#part('[data-open-link]').setAttribute('href', address);
  }

  /** A copy of a template, and what finds a part in it. */
  #copy(selector: string) {
    const template = this.#part(`template${selector}`) as HTMLTemplateElement;
    const item = template.content.cloneNode(true) as DocumentFragment;
    const part = (inside: string) =>
      required(item.querySelector(inside), `<link-reading> ${selector}`, inside);
    return { item, part };
  }

  /** Something to do. */
  #act(act: Act): Node {
    if ('copy' in act) return this.#toCopy(act.text, act.copy);
    const { item, part } = this.#copy('[data-step]');
    part('p').textContent = act.text;
    part('a').textContent = act.button;
    part('a').setAttribute('href', (this.#element.dataset.base ?? '/') + act.link.slice(1));
    return item;
  }

  /** Words or a value to copy, with what they are. */
  #toCopy(about: string, text: string, button?: string): Node {
    const { item, part } = this.#copy('[data-message]');
    part('p').textContent = about;
    part('[data-text]').textContent = text;
    if (button !== undefined) part('[data-copy]').textContent = button;
    return item;
  }

  /** A way in that needs no link: what was found, and what to do with it. */
  #way({ values, isSure }: WayIn, { title, is, now }: Way): Node {
    const { item, part } = this.#copy('[data-way]');
    part('strong').textContent = title;
    part('p + p').textContent = isSure ? is : `${is} ${this.#say('link.verdict.byLooks')}`;
    part('ul').replaceChildren(
      ...values.map(({ name, value }) =>
        this.#toCopy(name, value, this.#say('link.verdict.copyValue', { name })),
      ),
      ...now.map((act) => this.#act(act)),
    );
    return item;
  }
}
