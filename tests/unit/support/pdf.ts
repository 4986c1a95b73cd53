import { strToU8, zlibSync } from 'fflate';

/** Text that starts at a place of a page, from its lower left corner. */
export interface Written {
  x: number;
  y: number;
  text: string;
  /** Of its letters; 11 unless told. */
  size?: number;
}

const latin = (bytes: Uint8Array) => [...bytes].map((byte) => String.fromCharCode(byte)).join('');

/** A PDF whose pages say these lines, one below the other. */
export function pdfOf(...pages: (string | Written)[][]): Uint8Array {
  return pdfWith(pages.map((lines) => content(lines)));
}

/** A PDF of compressed pages; `repeat` makes a page inflate to far more than it takes. */
export function compressedPdf(lines: string[], repeat = 0): Uint8Array {
  const whole = strToU8(content(lines) + ' '.repeat(repeat));
  return pdfWith([latin(zlibSync(whole, { level: 9 }))], '/Filter /FlateDecode');
}

function content(lines: readonly (string | Written)[]): string {
  const shown = lines.map((line, index) => {
    const {
      x,
      y,
      text,
      size = 11,
    } = typeof line === 'string' ? { x: 50, y: 740 - 16 * index, text: line } : line;
    return `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj`;
  });
  return `BT ${shown.join(' ')} ET`;
}

function pdfWith(streams: readonly string[], filter = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${streams.length} /Kids [${streams.map((_, n) => `${4 + 2 * n} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...streams.flatMap((stream, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * n} 0 R >>`,
      `<< /Length ${stream.length} ${filter} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
