/** How many hexadecimal digits of a SHA-256 stand for a file: enough that no two by chance have the same. */
const digits = 16;

/** The hash of what a file holds, as the list of the built site gives it. */
export async function hashOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...bytes.subarray(0, digits / 2)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
