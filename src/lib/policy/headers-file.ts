import { FOR_EVERY_PAGE } from './content-security-policy.ts';

/**
 * What a host should send with the files, in the form that many hosts read as `_headers`. Files with
 * a hash in their name never change; for all others, hosts that read this file have readers ask again.
 * @param base The path under which the site stands, with a slash at its end.
 */
export const headersFile = (base: string) => `# Made by the build.
${base}*
  Content-Security-Policy: ${FOR_EVERY_PAGE}
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
