import type { Template } from '../template';

export const amendmentSigned: Template = {
  rows: ['contract', 'employer', 'worker', 'effective'],
  words: {
    en: (f) => ({
      subject: `Change signed: ${f.title}`,
      body: [
        `Both parties have signed the change to the contract ${f.title} between ${f.employer} and ${f.worker}. It applies from ${f.day} on.`,
      ],
    }),
    de: (f) => ({
      subject: `Änderung unterschrieben: ${f.title}`,
      body: [
        `Beide Seiten haben die Änderung des Vertrags ${f.title} zwischen ${f.employer} und ${f.worker} unterschrieben. Sie gilt ab ${f.day}.`,
      ],
    }),
    fr: (f) => ({
      subject: `Modification signée : ${f.title}`,
      body: [
        `Les deux parties ont signé la modification du contrat ${f.title} entre ${f.employer} et ${f.worker}. Elle s’applique à partir du ${f.day}.`,
      ],
    }),
    es: (f) => ({
      subject: `Cambio firmado: ${f.title}`,
      body: [
        `Ambas partes han firmado el cambio del contrato ${f.title} entre ${f.employer} y ${f.worker}. Se aplica a partir del ${f.day}.`,
      ],
    }),
  },
};
