/**
 * Names of programs, devices and services that this guide is not about. Some of them stand on its
 * pages in passing; a paste that names one is about it all the same.
 */
const NAMES = `
acrobat adobe airpods amazon android apache autocad azure bitlocker bluetooth citrix
discord docker dropbox drupal excel exchange facebook facetime fax gmail github gitlab google gotomeeting hangouts
hololens icloud imap infopath instagram intune ipad iphone itunes java jabber jenkins jira kubernetes
linkedin mouse mysql netflix nginx npm onedrive onenote oracle outlook paypal photoshop
php playstation postgres powerpoint powerbi printer printers printing python quickbooks ringcentral
salesforce sap scanner sharepoint slack spooler spotify sql steam tablet thunderbird touchpad
twitter ubuntu usb vmware webex whatsapp wifi wordpress xbox yammer youtube zoom
`;

const names = new Set(NAMES.trim().split(/\s+/));

/** Whether a word names something that this guide is not about. */
export function isElsewhere(word: string): boolean {
  return names.has(word);
}
