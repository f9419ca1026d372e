/** A page as somebody without a browser meets it. */
export interface PageAnswer {
  status: number;
  body: string;
  headers: Headers;
}

export async function openPage(url: string, init: RequestInit = {}): Promise<PageAnswer> {
  const response = await fetch(url, init);
  return { status: response.status, body: await response.text(), headers: response.headers };
}

export type Fields = Record<string, string>;

/** What its form sends besides what is typed. */
export function hiddenIn({ body }: Pick<PageAnswer, 'body'>): Fields {
  const fields = [...body.matchAll(/type="hidden"\s+name="(\w+)"\s+value="([^"]*)"/g)];
  if (fields.length !== 2) throw new Error(`The page has no form: ${body}`);
  return Object.fromEntries(fields.map(([, name, value]) => [name!, value!]));
}

export const sendForm = (url: string, fields: Fields): Promise<PageAnswer> =>
  openPage(url, { method: 'POST', body: new URLSearchParams(fields) });

/** Opens a page and sends its form. */
export async function answerPage(url: string, fields: Fields): Promise<PageAnswer> {
  return sendForm(url, { ...hiddenIn(await openPage(url)), ...fields });
}
