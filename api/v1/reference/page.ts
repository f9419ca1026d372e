import { readFile } from 'node:fs/promises';

/** Nothing from elsewhere, and no script or style but the assets below. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Perdure API</title>
    <link rel="icon" type="image/png" href="docs/assets/favicon-32x32.png" />
    <link rel="stylesheet" href="docs/assets/swagger-ui.css" />
  </head>
  <body>
    <div id="reference"></div>
    <script src="docs/assets/swagger-ui-bundle.js"></script>
    <script src="docs/assets/start.js"></script>
  </body>
</html>
`;

const START = `window.ui = SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
`;

export const assetNames = [
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'favicon-32x32.png',
  'start.js',
] as const;

interface Asset {
  type: string;
  read(): Promise<string | Buffer>;
}

/** Read when somebody opens the page, which is seldom: they take no memory until then. */
export const assets: Record<(typeof assetNames)[number], Asset> = {
  'swagger-ui.css': packaged('text/css; charset=utf-8', 'swagger-ui.css'),
  'swagger-ui-bundle.js': packaged('text/javascript; charset=utf-8', 'swagger-ui-bundle.js'),
  'favicon-32x32.png': packaged('image/png', 'favicon-32x32.png'),
  'start.js': { type: 'text/javascript; charset=utf-8', read: () => Promise.resolve(START) },
};

function packaged(type: string, file: string): Asset {
  return { type, read: () => readFile(require.resolve(`swagger-ui-dist/${file}`)) };
}
