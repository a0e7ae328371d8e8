import { isDue, reviewsOf } from '../src/lib/review.ts';
import { readContent } from '../tests/read-content.ts';

// Prints the content whose facts nobody has checked for more than a year, the oldest first, or, where
// there is none, what comes next.

const NEXT = 10;

const today = new Date().toISOString().slice(0, 10);
const reviews = reviewsOf(await readContent());
const due = reviews.filter(({ reviewed }) => isDue(reviewed, today));
const shown = due.length > 0 ? due : reviews.slice(0, NEXT);

console.log(
  due.length > 0
    ? `Checked more than a year ago: ${due.length} of ${reviews.length} files, the oldest first.`
    : `Nothing of ${reviews.length} files is due. The oldest:`,
);
for (const { file, reviewed } of shown) console.log(`${reviewed}  ${file}`);
