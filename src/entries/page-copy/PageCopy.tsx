import { useEffect, useMemo, useState } from 'preact/hooks';
import { buildTextMap } from '../../features/annotate/text-map.ts';
import { scrubPage, type ScrubOptions } from '../../features/scrub/scrub-page.ts';
import { download } from '../../features/ui/download.ts';
import { errorSentence } from '../../features/ui/error-sentence.ts';
import { call } from '../../protocol/call.ts';
import { type Copy, PageCopyView } from './PageCopyView.tsx';

interface Source {
  html: string;
  url: string;
}

/** Fetches the page of the tab in question, scrubs a copy of it as chosen, and saves what is shown. */
export function PageCopy() {
  const [source, setSource] = useState<Source | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [options, setOptions] = useState<ScrubOptions>({ words: [], everyWord: false });
  useEffect(() => {
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    call.pageCopy({ tabId }).then(setSource, (error: unknown) => setFailure(errorSentence(error)));
  }, []);
  const copy = useMemo(() => source && copyOf(source, options), [source, options]);
  return (
    <PageCopyView
      copy={copy}
      failure={failure}
      saved={saved}
      options={options}
      onChange={(change) => {
        setOptions({ ...options, ...change });
        setSaved(null);
      }}
      onSave={() => {
        if (!copy) return;
        download(copy.fileName, copy.html, 'text/html');
        setSaved(copy.fileName);
      }}
    />
  );
}

function copyOf({ html, url }: Source, options: ScrubOptions): Copy {
  const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
  const scrubbed = scrubPage(parse(html), url, options);
  const { lines } = buildTextMap([parse(scrubbed.html).body]);
  const host = URL.parse(scrubbed.url)?.hostname.replace(/^www\./, '') ?? 'page';
  return { ...scrubbed, lines: lines.map(({ text }) => text), fileName: `${host}-copy.html` };
}
