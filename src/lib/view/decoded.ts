/** A part of an address as it is read: as it came where it is no encoded text. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
