// pdf.js is made for newer engines than the oldest Node that this project runs its tools on; the
// browsers have both of these. Imported first by what reads PDF files in Node.

const missing = Promise as unknown as Record<string, unknown>;
missing['withResolvers'] ??= function withResolvers() {
  let resolve: unknown;
  let reject: unknown;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
};
missing['try'] ??= (work: (...input: unknown[]) => unknown, ...input: unknown[]) =>
  new Promise((resolve) => resolve(work(...input)));

export {};
