/** Which folds of a text have been opened, by their first paragraphs. */
export class Unfolded {
  #firsts: readonly number[] = $state.raw([]);

  /** @param first of the fold; `null` or nothing where a paragraph is in none */
  has(first: number | null | undefined): boolean {
    return this.#firsts.some((one) => one === first);
  }

  /** Opens a fold, or closes it again. */
  toggle(first: number): void {
    this.#firsts = this.has(first)
      ? this.#firsts.filter((one) => one !== first)
      : [...this.#firsts, first];
  }
}
