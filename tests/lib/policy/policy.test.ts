import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../../src/lib/policy/content-security-policy.ts';
import { headersFile } from '../../../src/lib/policy/headers-file.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"/><style media="print">@page{}</style>
<script>first()</script><script type="module">second()
</script><script type="module" src="/_astro/x.js"></script></head>
<body><script type="application/json" data-words>{"a":"b"}</script><script>first()</script></body></html>`;

const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));

test('a page may run the scripts it was built with, each named once, and no other', () => {
  expect(directive(policyOf(PAGE), 'script-src')).toBe(
    `script-src 'self' 'wasm-unsafe-eval' ${hash('first()')} ${hash('second()\n')}`,
  );
});

test('a page may have the styles it was built with, and no other', () => {
  expect(directive(policyOf(PAGE), 'style-src')).toBe(`style-src 'self' ${hash('@page{}')}`);
});

test('nothing comes from another host', () => {
  const policy = policyOf(PAGE);
  expect(directive(policy, 'default-src')).toBe("default-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test('the policy stands in front of all that it is about', () => {
  const html = withPolicy(PAGE);
  expect(html).toContain('<meta charset="utf-8"/><meta http-equiv="content-security-policy"');
  expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(PAGE);
});

test('hosts are told that no site may frame a page, and what never changes, under the base path', () => {
  const [, pages = '', hashed = ''] = headersFile('/guide/').split(/^(?=\/)/m);
  expect(pages).toMatch(/^\/guide\/\*\n.*frame-ancestors 'none'/);
  expect(pages).not.toContain('Cache-Control');
  expect(hashed).toMatch(/^\/guide\/_astro\/\*\n.*immutable/);
});
