import { expect, test } from 'vitest';
import { meantAddress, meantHeading } from '../../src/lib/meant-address.ts';

test.each([
  ['/Scope/', '/scope/'],
  ['/fix/network', '/fix/network/'],
  ['/fix/network/.', '/fix/network/'],
  ['/fix/network/)', '/fix/network/'],
  ['/fix/network/%22', '/fix/network/'],
  ['/fix/network).', '/fix/network/'],
  ['/fix/network/&quot;', '/fix/network/'],
  ['/fix/network/%22%20target=_blank', '/fix/network/'],
  ['/fix//network//', '/fix/network/'],
  ['/Fix/Network/index.html', '/fix/network/'],
  ['/fix/network.htm', '/fix/network/'],
  ['/api/v1/Flows.json.', '/api/v1/flows.json'],
  ['/k/17', '/k/17/'],
  ['/%E0%A4%A', '/'],
  ['/%22', '/'],
])('%s was most likely meant as %s', (pathname, meant) => {
  expect(meantAddress(pathname, '/')).toBe(meant);
  expect(meantAddress(`/help${pathname}`, '/help/')).toBe(`/help${meant}`);
});

test('an address that is as it should be is left as it is', () => {
  expect(meantAddress('/fix/netwrk/', '/')).toBe('/fix/netwrk/');
  expect(meantAddress('/', '/')).toBe('/');
});

test('no address leads to another host', () => {
  expect(meantAddress('//evil.example/x', '/')).toBe('/evil.example/x/');
  expect(meantAddress('/\\evil.example', '/')).toBe('/');
});

test.each(['#proxy.', '#proxy)', '#proxy%22', '#proxy,', '#proxy&gt;'])(
  '%s was most likely meant as a heading',
  (hash) => {
    expect(meantHeading(hash)).toBe('proxy');
  },
);

test.each(['/404.html', '/guide/404.html', '/404/'])('%s is meant as it is', (address) => {
  expect(meantAddress(address, '/')).toBe(address);
});
