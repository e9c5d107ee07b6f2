/** A cache in memory, as far as a store uses one; the browser's own is met in tests/browser/offline.spec.ts. */
export function testCache(): Cache {
  const kept = new Map<string, Response>();
  const addressOf = (request: RequestInfo | URL): string =>
    request instanceof Request ? request.url : String(request);
  return {
    keys: () => Promise.resolve([...kept.keys()].map((address) => new Request(address))),
    put: (request, response) => Promise.resolve(void kept.set(addressOf(request), response)),
    delete: (request) => Promise.resolve(kept.delete(addressOf(request))),
    match: (request, options) => {
      const wanted = addressOf(request);
      const found = [...kept].find(([address]) => {
        return address === wanted || (options?.ignoreSearch && address.split('?')[0] === wanted);
      });
      return Promise.resolve(found?.[1].clone());
    },
    add: () => Promise.reject(new Error('a store does not')),
    addAll: () => Promise.reject(new Error('a store does not')),
    matchAll: () => Promise.reject(new Error('a store does not')),
  };
}
