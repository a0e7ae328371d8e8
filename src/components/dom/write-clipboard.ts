/**
 * Puts texts onto the clipboard, each by its type. One may still be on its way: Safari has to be
 * asked in the click, so it gets the promise.
 * @throws Where the browser refuses or has no such clipboard, and where a text does not come.
 */
export async function writeClipboard(
  texts: Readonly<Record<string, string | Promise<string>>>,
): Promise<void> {
  const blobs: Record<string, Promise<Blob>> = {};
  for (const [type, text] of Object.entries(texts)) {
    blobs[type] = Promise.resolve(text).then((words) => new Blob([words], { type }));
  }
  // Chrome waits for ever for what does not come.
  await Promise.all([
    ...Object.values(blobs),
    navigator.clipboard.write([new ClipboardItem(blobs)]),
  ]);
}
