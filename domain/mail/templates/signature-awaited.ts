import type { Template } from '../template';

export const signatureAwaited: Template = {
  rows: ['contract', 'worker', 'start'],
  words: {
    en: (f) => ({
      subject: `To be signed by ${f.employer}: ${f.title}`,
      body: [`The contract ${f.title} with ${f.worker} waits for the signature of ${f.employer}.`],
    }),
    de: (f) => ({
      subject: `Von ${f.employer} zu unterschreiben: ${f.title}`,
      body: [`Der Vertrag ${f.title} mit ${f.worker} wartet auf die Unterschrift von ${f.employer}.`],
    }),
    fr: (f) => ({
      subject: `À signer par ${f.employer} : ${f.title}`,
      body: [`Le contrat ${f.title} avec ${f.worker} attend la signature de ${f.employer}.`],
    }),
    es: (f) => ({
      subject: `Para la firma de ${f.employer}: ${f.title}`,
      body: [`El contrato ${f.title} con ${f.worker} espera la firma de ${f.employer}.`],
    }),
  },
};
