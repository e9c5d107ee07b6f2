/** Which row of a picture is pointed out, and which one the Tab key leads to. */
export class Picking {
  /** Id of the row whose mark was pressed last, where nobody outside keeps it. */
  #own: string | null = $state(null);
  readonly #picked: () => string | null | undefined;
  readonly #onpick: () => ((id: string) => void) | undefined;

  /**
   * @param picked gives what the page points out; `undefined`: the picture keeps it itself
   * @param onpick gives what is told of a press
   */
  constructor(
    picked: () => string | null | undefined,
    onpick: () => ((id: string) => void) | undefined,
  ) {
    this.#picked = picked;
    this.#onpick = onpick;
  }

  readonly #take = (id: string): void => {
    this.#own = this.#own === id ? null : id;
    this.#onpick()?.(id);
  };

  /** What a row is told; the Tab key stops at the one that is pointed out, or else at the `first`. */
  of(id: string, first: string | undefined) {
    const given = this.#picked();
    const picked = given === undefined ? this.#own : given;
    return { picked: picked === id, stop: (picked ?? first) === id, onpick: this.#take };
  }
}
