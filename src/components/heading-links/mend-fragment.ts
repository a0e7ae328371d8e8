import { meantHeading } from '../../lib/meant-address.ts';

/** Goes to the heading of a link that came with a full stop or a bracket behind it. */
const { hash } = location;
const meant = meantHeading(hash);
if (meant !== '' && `#${meant}` !== hash && document.getElementById(meant) !== null) {
  location.replace(`#${meant}`);
}
