/** Twelve listings of one kind, no two alike: all ask for SQL, all welcome Tableau. */
export const TEXTS = Array.from(
  { length: 12 },
  (_, index) => `Analyst number ${index}
We are house number ${index} on the quay, and count ${index + 3} ships a day before noon.
Requirements
- Strong SQL
${index % 2 === 0 ? '- Python' : '- Microsoft Excel'}
${['- AWS, Azure or GCP', '- AWS', ''][index % 3]}
Nice to have
- Tableau
- Communication skills`,
);
