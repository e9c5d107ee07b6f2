/** @throws Error when what an address of the site holds, as JSON, does not come */
export async function fetched<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  return (await response.json()) as Data;
}
