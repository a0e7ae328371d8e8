/**
 * Copies a text that is still on its way. Safari lets nothing be copied that was asked for after a
 * click, so it is given the promise in the click.
 * @throws Where the text does not come, and where the browser refuses.
 */
export async function copyLate(text: Promise<string>): Promise<void> {
  if (!('ClipboardItem' in globalThis)) {
    await navigator.clipboard.writeText(await text);
    return;
  }
  const type = 'text/plain';
  const blob = text.then((words) => new Blob([words], { type }));
  // Chrome waits for ever for what does not come.
  await Promise.all([text, navigator.clipboard.write([new ClipboardItem({ [type]: blob })])]);
}
