/** Words of titles of those who build and run things. */
const BUILDS =
  /\b(engineer|engineering|developer|development|architect|administrator|administration|devops|programmer|technical|technology|systems?|software|it|data|analyst|scientist|security|network)\b/i;
/** Words of titles of those who sell, lead programmes, teach, or look after people and contracts. */
const DEALS =
  /\b(sales|account|business development|marketing|partnerships?|program(me)?s?|project|people|human resources|hr|recruiter|talent|counsel|legal|enablement|training|trainer|teacher|advisor|coordinator|operations|nurse|care)\b/i;
/** Words of titles of credentials that make somebody a builder. */
const MAKES_BUILDER =
  /\b(engineer|engineering|developer|architect|administrator|devops|programmer|practitioner|security|ml|apis)\b/i;

/** Those who write programs and those who run machines take different exams. */
const WRITES = /\b(developer|programmer|software engineer|web engineer|front-?end|back-?end)\b/i;
const RUNS = /\b(administrator|technician|support|help ?desk|operator)\b/i;

/**
 * Whether a credential is for another trade than the listing's: an engineer's exam for somebody who
 * is to sell what engineers build, an administrator's for a programmer. Titles say so; where they leave it open, it is not.
 */
export function isOtherTrade(credential: string, listing: string | null): boolean {
  if (MAKES_BUILDER.test(credential) && isDealing(listing)) return true;
  if (listing === null) return false;
  const [writes, runs] = [WRITES.test(credential), RUNS.test(credential)];
  const [wantsWriter, wantsRunner] = [WRITES.test(listing), RUNS.test(listing)];
  return (
    (writes && !runs && wantsRunner && !wantsWriter) ||
    (runs && !writes && wantsWriter && !wantsRunner)
  );
}

/** Whether a listing's title is of those who deal with people and programmes, and build nothing. */
export function isDealing(listing: string | null): boolean {
  return listing !== null && DEALS.test(listing) && !BUILDS.test(listing);
}

const OCCUPATION =
  /\b(developer|analyst|administrator|architect|designer|scientist|accountant|recruiter|bookkeeper|technician|tester)\b/gi;

/** Whether a credential's name says the very occupation ("engineer" and "manager" say none) that the listing's title says. */
export function isSameOccupation(credential: string, listing: string | null): boolean {
  const words = (text: string) => (text.match(OCCUPATION) ?? []).map((word) => word.toLowerCase());
  const wanted = new Set(words(listing ?? ''));
  return words(credential).some((word) => wanted.has(word));
}
