import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptJson } from '../../src/lib/script-json.ts';

test('no text can end the script element that the JSON stands in', () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, text) => {
      const data = { json, text, hostile: `${text}</script><!--` };
      expect(scriptJson(data)).not.toContain('<');
      expect(JSON.parse(scriptJson(data))).toEqual(data);
    }),
  );
});
