/** Of everything granted, the sites that the person added to those of the manifest. */
export function addedMatches(granted: readonly string[], ofManifest: readonly string[]): string[] {
  return granted.filter((match) => !ofManifest.includes(match)).sort();
}

/** A match pattern as a person names it: `https://jobs.lever.co/*` is jobs.lever.co. */
export function hostOfMatch(match: string): string {
  return match.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}
