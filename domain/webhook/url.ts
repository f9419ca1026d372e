import { isHttp, refusalOfUrl, type Opened, type UrlRefusal } from './address';

/** The longest URL of an endpoint. */
export const URL_LENGTH = 2_048;

interface UrlFault {
  rule: string;
  message: string;
}

/** What is wrong with the URL of an endpoint, as far as the URL alone says it; null where nothing is. The words follow its field. */
export function faultOfUrl(text: string, opened: Opened): UrlFault | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && !isHttp(url))
    return {
      rule: 'scheme',
      message: `must begin with https://: nothing is sent by ${url.protocol.slice(0, -1)}`,
    };
  if (!url || !/^https?:\/\//i.test(text))
    return { rule: 'url', message: 'must be an absolute URL such as https://example.com/webhooks' };
  if (text.includes('#'))
    return { rule: 'fragment', message: 'must hold no fragment: no server sees what follows #' };
  if (url.href.length > URL_LENGTH)
    return { rule: 'too_big', message: `must have at most ${URL_LENGTH} characters, also as it is sent` };
  const refusal = refusalOfUrl(url, opened);
  return refusal && { rule: refusal, message: refused[refusal] };
}

const OPERATOR = 'whoever runs the service can allow it (WEBHOOK_ALLOW)';

const refused: Readonly<Record<UrlRefusal, string>> = {
  scheme: `must begin with https://; ${OPERATOR}`,
  credentials: 'must hold no user name and no password; what is sent is signed instead',
  port: `must name port 443, or one above 1023; ${OPERATOR}`,
  address: `must lead to the public internet; ${OPERATOR}`,
};
