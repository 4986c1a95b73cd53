/** Hand a text to the person as a file, through a link that is pressed for them. */
export function download(fileName: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the file by then; at once would be too early in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
