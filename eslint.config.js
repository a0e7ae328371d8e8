import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a message reads as intended.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `const { left, ...rest }` is how to leave a field out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    // A test that finds no first element fails, as it should.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // What runs in a browser takes no more than types of what is worked out in the build.
    files: ['src/components/**/*.ts'],
    ignores: ['**/*.server.ts', '**/*.astro/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`(\.server|/content(-views)?|/ledger)\.ts$`,
              allowTypeImports: true,
              message: 'This would bring the whole content into a page: import its types alone.',
            },
          ],
        },
      ],
    },
  },
  {
    // The scripts of components only import, so there is nothing for the rules that ask for types.
    files: ['**/*.js', '**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  astro.configs.recommended,
);
