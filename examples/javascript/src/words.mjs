/** The words of a text: lower case, accents dropped, at least two letters or digits. */
export function words(text) {
  const plain = text.normalize('NFD').replace(/\p{Mark}/gu, '');
  return plain.toLowerCase().match(/[\p{Letter}\p{Number}]{2,}/gu) ?? [];
}
