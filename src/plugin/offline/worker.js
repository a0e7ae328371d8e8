// Keeps the whole guide on a reader's device. The build puts constants in front: what the caches of
// this guide are called (PREFIX), and this version among them (REVISION), the addresses of its pages
// and its other files, what each page holds (MARK), and the page for addresses without one (MISSING).
/* global PREFIX, REVISION, PAGES, FILES, MARK, MISSING */

const CACHE = PREFIX + REVISION;
const ALL = [...PAGES, ...FILES];
/** How many files are fetched at a time, so that the page in view comes first. */
const AT_ONCE = 8;

/** A network may answer every address with its sign-in page, which nobody would get out of if kept. */
function isOfGuide(address, type, text) {
  if (PAGES.includes(address)) return text.replaceAll(/["']/g, '').includes(MARK);
  const isMarkup = text.trimStart().startsWith('<') && !address.endsWith('.svg');
  return !isMarkup && !/^text\/html/i.test(type);
}

async function keep(cache, address) {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const { headers } = response;
  const body = await response.blob();
  if (!isOfGuide(address, headers.get('content-type'), await body.text())) {
    throw new Error(`${address} answered with a page of another site.`);
  }
  // A browser takes no answer for a page that was led elsewhere, so it is kept as its own.
  await cache.put(address, new Response(body, { headers }));
}

async function fill(files) {
  const cache = await caches.open(CACHE);
  const left = [...files];
  const fetchOn = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await keep(cache, next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
}

/** Where a reader removes the guide and has it kept again, the same worker goes on with an empty cache. */
async function lacking() {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  return ALL.filter((address) => !there.has(new URL(address, self.location.href).href));
}

/** Deletes every version, but the one that is named. */
async function forget(except) {
  const names = await caches.keys();
  const gone = names.filter((name) => name.startsWith(PREFIX) && name !== except);
  await Promise.all(gone.map((name) => caches.delete(name)));
}

/** What a page asks for; it is told when that is done. */
const WISHES = {
  async keep(page) {
    await fill(await lacking());
    page.postMessage('kept');
  },
  async remove(page) {
    await self.registration.unregister();
    await forget();
    page.postMessage('removed');
  },
};

/** A kept file, whatever stands in the query of its address. */
async function kept(url) {
  const cache = await caches.open(CACHE);
  return cache.match(url.origin + url.pathname);
}

/** A new version waits until a page is loaded while no other is open, so that no walk is torn. */
async function isTimeToChange() {
  return self.registration.waiting !== null && (await self.clients.matchAll()).length < 2;
}

/**
 * Loads its address again once the new version has taken over, which ends whatever the old one is
 * answering. A refresh would only move within the document where the address has a fragment, so that
 * without scripts the query is given up as well.
 */
const AGAIN = `<!doctype html>
<script>
const again = () => location.reload();
navigator.serviceWorker.addEventListener('controllerchange', again);
navigator.serviceWorker.getRegistration().then(({ waiting }) => waiting ?? again());
</script>
<noscript><meta http-equiv="refresh" content="1; url=?"></noscript>`;

async function answerNavigation(request) {
  if (await isTimeToChange()) {
    self.registration.waiting.postMessage('take over');
    return new Response(AGAIN, { headers: { 'content-type': 'text/html' } });
  }
  const url = new URL(request.url);
  const page = await kept(url);
  if (page !== undefined) return page;
  // As a host does, which leads from the name of a folder to its page.
  url.pathname += '/';
  if ((await kept(url)) !== undefined) return Response.redirect(url.href);
  try {
    return await fetch(request);
  } catch {
    return (await kept(new URL(MISSING, self.location.href))) ?? Response.error();
  }
}

const answerFile = async (request) => (await kept(new URL(request.url))) ?? fetch(request);

self.addEventListener('install', (event) => event.waitUntil(fill(ALL)));

self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([forget(CACHE), self.clients.claim()])),
);

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (data === 'take over') self.skipWaiting();
  else event.waitUntil(WISHES[data](source));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? answerNavigation(request) : answerFile(request));
});
