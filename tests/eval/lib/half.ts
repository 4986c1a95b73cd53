/** The half of a data set that an item belongs to, by a hash of its id: never look at `blind`. */
export function half(id: string): 'look' | 'blind' {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? 'look' : 'blind';
}
