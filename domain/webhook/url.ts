/** The longest URL of an endpoint. */
export const URL_LENGTH = 2_048;

/** What is wrong with the URL of an endpoint, by its form alone; null where nothing is. The words follow its field. */
export function faultOfUrl(text: string): { rule: string; message: string } | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:\/\//i.test(text))
    return { rule: 'url', message: 'must be an absolute URL such as https://example.com/webhooks' };
  if (url.username !== '' || url.password !== '')
    return {
      rule: 'credentials',
      message: 'must hold no user name and no password; what is sent is signed instead',
    };
  if (text.includes('#'))
    return { rule: 'fragment', message: 'must hold no fragment: no server sees what follows #' };
  if (url.href.length > URL_LENGTH)
    return { rule: 'too_big', message: `must have at most ${URL_LENGTH} characters, also as it is sent` };
  return null;
}
