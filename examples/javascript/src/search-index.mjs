import { words } from './words.mjs';

/** Finds the articles that contain every word of a query. */
export class SearchIndex {
  #articles = new Map();
  #idsByWord = new Map();
  /** Look-ups made by all searches so far: what the benchmark counts. */
  steps = 0;

  /** Adds an article; throws where the id is taken. */
  add(id, text) {
    if (this.#articles.has(id)) throw new RangeError(`article "${id}" is already there`);
    this.#articles.set(id, text);
    for (const word of words(text)) {
      const ids = this.#idsByWord.get(word);
      if (ids === undefined) this.#idsByWord.set(word, new Set([id]));
      else ids.add(id);
    }
  }

  /** Ids in the order in which they were added; an empty query finds nothing. */
  search(query) {
    const sets = words(query).map((word) => this.#idsByWord.get(word) ?? new Set());
    if (sets.length === 0) return [];
    const [rarest, ...others] = sets.sort((a, b) => a.size - b.size);
    return [...rarest].filter((id) => {
      this.steps += 1;
      return others.every((ids) => {
        this.steps += 1;
        return ids.has(id);
      });
    });
  }

  /** The text of an article with the words of the query marked, for a page of results. */
  excerpt(id, query) {
    const text = this.#articles.get(id);
    if (text === undefined) return undefined;
    const wanted = new Set(words(query));
    return text.replace(/[\p{Letter}\p{Number}]{2,}/gu, (word) =>
      wanted.has(words(word)[0]) ? `[${word}]` : word,
    );
  }
}
