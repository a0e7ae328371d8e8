import type { ApiDocument, ApiName } from '../../schemas/api.ts';
import type { Content } from '../content-types.ts';
import { fixAddress, fixOf } from '../symptom/fix-of.ts';
import type { Say } from '../words.ts';

/** Where each document and its schema are. */
export const documentAddress = (name: ApiName) => `/api/v1/${name}.json`;
export const schemaAddress = (name: ApiName) => `/api/v1/schemas/${name}.json`;

/** Every document but the index itself, in the order of the index. */
export const documents = [
  'symptoms',
  'causes',
  'scope',
  'flows',
  'links',
] as const satisfies ApiName[];

/**
 * Every document of the API, made from the content.
 * @param absolute Makes a full address of one of this site.
 */
export function apiDocuments(
  content: Content,
  absolute: (address: string) => string,
  say: Say,
): { [Name in ApiName]: ApiDocument<Name> } {
  const $schema = (name: ApiName) => absolute(schemaAddress(name));
  const page = (address: string) => ({
    url: absolute(address),
    markdown: absolute(`${address.replace(/#.*/, '')}index.md`),
  });
  return {
    index: {
      $schema: $schema('index'),
      version: 1,
      documents: documents.map((name) => ({
        name,
        description: say(`api.${name}`),
        url: absolute(documentAddress(name)),
        schema: $schema(name),
      })),
    },
    symptoms: {
      $schema: $schema('symptoms'),
      symptoms: content.symptoms.map((symptom) => {
        const { id } = symptom;
        // How people may tell of a trouble is for our own search alone.
        const { stories, ...data } = symptom.data;
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
      causes: content.causes.map(({ id, data }) => ({ id, ...page(fixAddress(data)), ...data })),
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
      ways: content.ways.map(({ id, data }) => ({ id, ...data })),
    },
  };
}
