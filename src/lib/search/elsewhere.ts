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

/** Programs whose names are everyday words. They mean the program where it is what does something. */
const COMMON_NAMES = /^(?:word|publisher|project|paint|photos|notes|store|maps|music)$/;
const BEFORE_A_NAME = /^(?:my|our|the|ms|microsoft|apple|google|when|if|help|hi|hello)$/;
/** What programs do and people don't report of anything else that has one of these names. */
const ACTS =
  /^(?:(?:keep|start)(?:s|ed)?|will|would|wo|does|do|did|can|could|(?:crash|freez|hang|clos|quit|open|stop|respond|launch|load)(?:e|es|s|ed|ing)?|froze|hung)$/;
const IS = /^(?:is|was|has)$/;
const STATE =
  /^(?:not|stopped|frozen|stuck|hanging|freezing|crashing|crashed|closing|slow|unresponsive)$/;

/**
 * Which word of a statement is a program with an everyday name that the statement is about, as in
 * `Word is not responding`: it opens the statement and a verb of what programs do follows.
 */
export function programIn(words: readonly string[]): number | undefined {
  const at = words.findIndex((word) => !BEFORE_A_NAME.test(word));
  const [name = '', verb = '', state = ''] = words.slice(at, at + 3);
  if (!COMMON_NAMES.test(name)) return undefined;
  return ACTS.test(verb) || (IS.test(verb) && STATE.test(state)) ? at : undefined;
}
