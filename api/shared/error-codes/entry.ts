/** One code of the closed list: what it answers, and the two sentences about it in the documentation. */
export interface ErrorEntry {
  status: number;
  means: string;
  wayOut: string;
}

export const entry = (status: number, means: string, wayOut: string): ErrorEntry => ({
  status,
  means,
  wayOut,
});
