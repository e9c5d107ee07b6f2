/** Whether texts are set tidily: an attribute of the document, set before the first paint by static/before-paint.js. */
class Tidy {
  on: boolean = $state(false);

  /** Takes over what was set before the first paint. */
  adopt = (): void => {
    this.on = 'tidy' in document.documentElement.dataset;
  };

  set = (on: boolean): void => {
    this.on = on;
    if (on) document.documentElement.dataset['tidy'] = '';
    else delete document.documentElement.dataset['tidy'];
    try {
      if (on) localStorage.setItem('tidy', '1');
      else localStorage.removeItem('tidy');
    } catch {
      // Storage is forbidden here: the choice holds for this visit.
    }
  };
}

export const tidy = new Tidy();
