import tokens from '../../features/ui/tokens.css?inline';
import plan from '../../features/ui/plan/plan.css?inline';
import report from './report.css?inline';

/** The report as one file that needs nothing else: its words and its styles, no script. */
export function savedPage(page: HTMLElement, title: string): string {
  const name = document.createElement('title');
  name.textContent = title;
  const { lang } = document.documentElement;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${name.outerHTML}
<style>
${[tokens, plan, report].join('\n')}
</style>
</head>
<body>
<div class="report-page">
${page.outerHTML}
</div>
</body>
</html>
`;
}
