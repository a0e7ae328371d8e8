/**
 * Words that people type, each under the word that the guide has for it. Texts and searches are
 * read with these, so only words that mean the same everywhere belong here: “host” does not, since
 * an address has one too. What one page alone is called goes into its `aliases`.
 */
export const synonyms: Readonly<Record<string, string>> = {
  business: 'biz',
  cable: 'ethernet',
  choppy: 'laggy stutter stutters stuttering',
  code: 'sms',
  conference: 'conf',
  credentials: 'creds',
  domain: 'subdomain subdomains',
  grey: 'gray',
  greyed: 'grayed',
  headset: 'headphones headphone earphones earbuds airpods',
  hotspot: 'tether tethered tethering',
  internet: 'broadband',
  kicked: 'booted bounced evicted expelled',
  linux: 'ubuntu debian fedora',
  mac: 'macbook imac',
  // What people call the occasion.
  meeting:
    'mtg interview hearing lecture lesson class appointment workshop seminar consultation standup',
  missing: 'absent',
  organiser: 'moderator chairperson',
  passcode: 'passphrase',
  password: 'passwd pwd',
  retired: 'eol obsolete sunset',
  sign: 'login logon signin signon logout',
  spinning: 'spinner buffering buffers',
  tenant: 'tenancy',
  vpn: 'anyconnect globalprotect',
  webinar: 'webcast livestream',
  whitelist: 'allowlist whitelisted allowlisted whitelisting',
  wifi: 'wireless wlan',
};
