/** The environment without the variables that Vitest sets and Astro reads as its own. */
export const outerEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITEST.*)$/.test(name),
    ),
  );
