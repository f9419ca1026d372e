import type { Template } from '../template';

export const amendmentActive: Template = {
  rows: ['contract', 'employer', 'worker', 'effective'],
  words: {
    en: (f) => ({
      subject: `Change in force: ${f.title}`,
      body: [
        `The change to the contract ${f.title} between ${f.employer} and ${f.worker} applies from ${f.day} on.`,
      ],
    }),
    de: (f) => ({
      subject: `Änderung in Kraft: ${f.title}`,
      body: [`Die Änderung des Vertrags ${f.title} zwischen ${f.employer} und ${f.worker} gilt ab ${f.day}.`],
    }),
    fr: (f) => ({
      subject: `Modification en vigueur : ${f.title}`,
      body: [
        `La modification du contrat ${f.title} entre ${f.employer} et ${f.worker} s’applique à partir du ${f.day}.`,
      ],
    }),
    es: (f) => ({
      subject: `Cambio en vigor: ${f.title}`,
      body: [
        `El cambio del contrato ${f.title} entre ${f.employer} y ${f.worker} se aplica a partir del ${f.day}.`,
      ],
    }),
  },
};
