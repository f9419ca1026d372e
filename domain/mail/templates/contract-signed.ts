import type { Template } from '../template';

export const contractSigned: Template = {
  rows: ['contract', 'employer', 'worker', 'start'],
  words: {
    en: (f) => ({
      subject: `Signed: ${f.title}`,
      body: [`Both parties have signed the contract ${f.title}: ${f.employer} and ${f.worker}.`],
    }),
    de: (f) => ({
      subject: `Unterschrieben: ${f.title}`,
      body: [`Beide Seiten haben den Vertrag ${f.title} unterschrieben: ${f.employer} und ${f.worker}.`],
    }),
    fr: (f) => ({
      subject: `Signé : ${f.title}`,
      body: [`Les deux parties ont signé le contrat ${f.title} : ${f.employer} et ${f.worker}.`],
    }),
    es: (f) => ({
      subject: `Firmado: ${f.title}`,
      body: [`Ambas partes han firmado el contrato ${f.title}: ${f.employer} y ${f.worker}.`],
    }),
  },
};
