import type { Say } from '../../lib/words.ts';
import { createElement as create } from '../dom/create-element.ts';

function button(text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = create('button', { type: 'button', className: 'button quiet' }, text);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** What the buttons do is what these keys do. */
const key = (name: string) => ({ 'data-key': name, 'aria-keyshortcuts': name });

/** An empty dialog for a picture alone and as large as the window, with buttons to zoom it. */
export function pictureDialog(title: string, say: Say) {
  const scale = create('output');
  const zooms = create(
    'div',
    { className: 'zooms' },
    button('−', { ...key('-'), 'aria-label': say('flow.picture.out') }),
    button('+', { ...key('+'), 'aria-label': say('flow.picture.in') }),
    button(say('flow.picture.fit'), key('0')),
    scale,
  );
  zooms.setAttribute('role', 'group');
  zooms.setAttribute('aria-label', say('flow.picture.zoom'));
  const stage = create('div', { className: 'stage', tabIndex: 0, autofocus: true });
  stage.setAttribute('role', 'region');
  stage.toggleAttribute('data-stage', true);
  const dialog = create(
    'dialog',
    { className: 'picture-dialog' },
    create(
      'div',
      { className: 'bar' },
      create('p', {}, title),
      zooms,
      button(say('flow.picture.close')),
    ),
    stage,
  );
  for (const part of [dialog, stage]) {
    part.setAttribute('aria-label', say('flow.picture.label', { title }));
  }
  return { dialog, stage, scale };
}
