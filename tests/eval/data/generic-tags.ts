/**
 * Tags that employers put on postings and that name no skill but a field, a place or a quality of
 * work, each with the reason. They are left out of the recall of tags.
 */
export const genericTags: ReadonlyMap<string, string> = new Map([
  ['mobile', 'a field of work, and of telephones'],
  ['web', 'a field of work'],
  ['cloud', 'a field of work'],
  ['backend', 'a field of work'],
  ['back-end', 'a field of work'],
  ['frontend', 'a field of work'],
  ['front-end', 'a field of work'],
  ['full-stack', 'a field of work'],
  ['database', 'a kind of thing, not one of them'],
  ['embedded', 'an adjective'],
  ['automation', 'everything is'],
  ['security', 'a field of work, and of guards'],
  ['testing', 'a phase of any work'],
  ['design', 'a phase of any work'],
  ['architecture', 'a field of work, and of houses'],
  ['hardware', 'a kind of thing'],
  ['sysadmin', 'a job title'],
  ['api', 'a kind of thing'],
  ['networking', 'a field of work, and of people'],
  ['performance', 'a quality'],
  ['scalability', 'a quality'],
  ['analytics', 'a field of work'],
  ['user-interface', 'a kind of thing'],
  ['native', 'an adjective'],
  ['project', 'everything is'],
  ['product', 'everything is'],
  ['operations', 'a field of work'],
  ['support', 'a field of work'],
]);
