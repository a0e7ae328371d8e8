/** JSON that is safe inside a `<script>` element, whatever text it holds. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
