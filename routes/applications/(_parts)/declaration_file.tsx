import { renderToString } from "preact-render-to-string";
import { Declaration } from "../../../components/application/Declaration.tsx";
import type { DeclarationProps } from "../../../components/application/declaration_lines.ts";

const style =
  "body{font:14px/1.5 'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif;" +
  "max-width:44rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.3rem}h2{font-size:1.05rem}" +
  "table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:.3rem .5rem;" +
  "text-align:left;vertical-align:top}th{width:40%}.seal{height:8rem}ol{padding-left:1.3rem}";

/** The declaration as a file of its own, to print without the portal. */
export function declarationFile(sheet: DeclarationProps): Response {
  const html = "<!DOCTYPE html>" + renderToString(
    <html lang="zh">
      <head>
        <meta charset="utf-8" />
        <title>{sheet.number}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <Declaration {...sheet} />
      </body>
    </html>,
  );
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-disposition": `attachment; filename="declaration-${sheet.number}.html"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
