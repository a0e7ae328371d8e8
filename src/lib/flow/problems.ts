/** One mistake of a flowchart’s author: where it is, what is wrong, and what to write instead. */
export interface FlowProblem {
  rule: string;
  /** The line of the file; left out where only the compiled flow is known. */
  line?: number;
  /** The node concerned, or the part of the file. */
  field: string;
  message: string;
  hint: string;
}

/** The place of a problem as terminals and editors link it. */
export function placeOf(file: string, { line, field }: FlowProblem): string {
  return `${file}${line === undefined ? '' : `:${line}`} → ${field}`;
}
