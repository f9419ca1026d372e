import type { Template } from '../template';

export const amendmentWithdrawn: Template = {
  rows: ['contract', 'employer', 'effective'],
  note: 'reason',
  words: {
    en: (f) => ({
      subject: `Change withdrawn: ${f.title}`,
      body: [
        `${f.employer} has withdrawn the change to the contract ${f.title} that was proposed from ${f.day} on. There is nothing for you to do.`,
      ],
    }),
    de: (f) => ({
      subject: `Änderung zurückgezogen: ${f.title}`,
      body: [
        `${f.employer} hat die ab ${f.day} vorgeschlagene Änderung des Vertrags ${f.title} zurückgezogen. Sie müssen nichts tun.`,
      ],
    }),
    fr: (f) => ({
      subject: `Modification retirée : ${f.title}`,
      body: [
        `${f.employer} a retiré la modification du contrat ${f.title} proposée à partir du ${f.day}. Vous n’avez rien à faire.`,
      ],
    }),
    es: (f) => ({
      subject: `Cambio retirado: ${f.title}`,
      body: [
        `${f.employer} ha retirado el cambio del contrato ${f.title} propuesto a partir del ${f.day}. No tiene que hacer nada.`,
      ],
    }),
  },
};
