import type { ApiDocument, ApiName } from '../../schemas/api.ts';
import type { Content } from '../content-types.ts';
import { fixOf } from '../fix-of.ts';

/** Where each document and its schema are. */
export const documentAddress = (name: ApiName) => `/api/v1/${name}.json`;
export const schemaAddress = (name: ApiName) => `/api/v1/schemas/${name}.json`;

/** What each document holds, in the order of the index. */
export const documents = [
  {
    name: 'symptoms',
    description: 'What people see, with the exact error messages and the fix of each.',
  },
  { name: 'causes', description: 'The likely causes, each with the page that handles it.' },
  {
    name: 'scope',
    description: 'The scoping matrix: questions, answers, and the likely causes of each case.',
  },
  {
    name: 'flows',
    description: 'The flowcharts: questions, actions, outcomes and the ways between them.',
  },
  {
    name: 'links',
    description: 'The kinds of links that people are sent: how to know them, and what to do.',
  },
] as const satisfies { name: ApiName; description: string }[];

/**
 * Every document of the API, made from the content.
 * @param absolute Makes a full address of one of this site.
 */
export function apiDocuments(
  content: Content,
  absolute: (address: string) => string,
): { [Name in ApiName]: ApiDocument<Name> } {
  const $schema = (name: ApiName) => absolute(schemaAddress(name));
  const page = (address: string) => ({
    url: absolute(address),
    markdown: absolute(`${address}index.md`),
  });
  return {
    index: {
      $schema: $schema('index'),
      version: 1,
      documents: documents.map(({ name, description }) => ({
        name,
        description,
        url: absolute(documentAddress(name)),
        schema: $schema(name),
      })),
    },
    symptoms: {
      $schema: $schema('symptoms'),
      symptoms: content.symptoms.map((symptom) => {
        const { id, data } = symptom;
        const fix = fixOf(content, symptom) ?? '';
        return {
          id,
          ...page(`/symptoms/${id}/`),
          ...data,
          fix,
          firstStepUrl: absolute(`/fix/${fix}/#${data.firstStep.heading}`),
        };
      }),
    },
    causes: {
      $schema: $schema('causes'),
      causes: content.causes.map(({ id, data }) => ({ id, ...page(`/fix/${data.fix}/`), ...data })),
    },
    scope: {
      $schema: $schema('scope'),
      scope: content.scopes.map(({ id, data }) => ({
        id,
        url: absolute(`/${data.page}/`),
        ...data,
      })),
    },
    flows: {
      $schema: $schema('flows'),
      flows: content.flows.map(({ id, data }) => ({
        mermaid: absolute(`/flows/${id}.mmd`),
        ...data,
      })),
    },
    links: {
      $schema: $schema('links'),
      links: content.links.map(({ id, data }) => ({ id, ...data })),
    },
  };
}
