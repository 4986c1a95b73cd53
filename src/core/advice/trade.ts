/** Words of titles of those who build and run things. */
const BUILDS =
  /\b(engineer|engineering|developer|development|architect|administrator|administration|devops|programmer|technical|technology|systems?|software|it|data|analyst|scientist|security|network)\b/i;
/** Words of titles of those who sell, lead programmes, teach, or look after people and contracts. */
const DEALS =
  /\b(sales|account|business development|marketing|partnerships?|program(me)?s?|project|people|human resources|hr|recruiter|talent|counsel|legal|enablement|training|trainer|teacher|advisor|coordinator|operations|nurse|care)\b/i;
/** Words of titles of credentials that make somebody a builder. */
const MAKES_BUILDER =
  /\b(engineer|engineering|developer|architect|administrator|devops|programmer|practitioner|security)\b/i;

/**
 * Whether a credential is for another trade than the listing's: an engineer's exam for somebody who
 * is to sell what engineers build. Titles say so; where they leave it open, it is not.
 */
export function isOtherTrade(credential: string, listing: string | null): boolean {
  if (listing === null || !MAKES_BUILDER.test(credential)) return false;
  return DEALS.test(listing) && !BUILDS.test(listing);
}
