/** What a search engine is told of a page that somebody reviewed. */
export interface ArticleFacts {
  title: string;
  description: string;
  /** The tag of the language that it is in. */
  language: string;
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
export function techArticle(facts: ArticleFacts) {
  const { title, description, language, url, reviewed, about, basedOn } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    description,
    url,
    mainEntityOfPage: url,
    inLanguage: language,
    dateModified: reviewed,
    about: about.map((name) => ({ '@type': 'SoftwareApplication', name })),
    isBasedOn: basedOn,
  };
}
