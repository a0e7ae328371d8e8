/** What a search engine is told of a page that somebody reviewed. */
export interface ArticleFacts {
  title: string;
  description: string;
  /** The page's full address. */
  url: string;
  /** The day of its last review, as `YYYY-MM-DD`. */
  reviewed: string;
  /** Names of the products it is about. */
  about: string[];
  /** Addresses of what it rests on. */
  basedOn: string[];
}

/** The page as a schema.org TechArticle. */
export function techArticle({ title, description, url, reviewed, about, basedOn }: ArticleFacts) {
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    description,
    url,
    mainEntityOfPage: url,
    inLanguage: 'en',
    dateModified: reviewed,
    about: about.map((name) => ({ '@type': 'SoftwareApplication', name })),
    isBasedOn: basedOn,
  };
}
