import { recognise } from '../../../core/recognition/recognise.ts';
import { postingFromText } from '../../../features/sites/pasted.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { theLexicon } from '../engine.ts';

/** The skills and certifications that a person's own text names, in the order they appear. */
export const skillsInText: Handler<'skillsInText'> = async ({ text }) => {
  const lexicon = await theLexicon();
  const { title, lines } = postingFromText(text);
  const sure = recognise(lexicon, { title, company: null, lines }).filter((name) => name.sure);
  const skills = [...new Set(sure.map((name) => name.concept))].map((index) => {
    const { id, name, kind } = lexicon.concept(index);
    return { id, name, kind };
  });
  return { skills };
};
