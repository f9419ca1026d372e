import type { Template } from '../template';

export const contractCancelled: Template = {
  rows: ['contract', 'employer'],
  words: {
    en: (f) => ({
      subject: `Called off: ${f.title}`,
      body: [`${f.employer} has called off the contract ${f.title}.`, `There is nothing for you to do.`],
    }),
    de: (f) => ({
      subject: `Abgesagt: ${f.title}`,
      body: [`${f.employer} hat den Vertrag ${f.title} abgesagt.`, `Sie müssen nichts tun.`],
    }),
    fr: (f) => ({
      subject: `Annulé : ${f.title}`,
      body: [`${f.employer} a annulé le contrat ${f.title}.`, `Vous n’avez rien à faire.`],
    }),
    es: (f) => ({
      subject: `Cancelado: ${f.title}`,
      body: [`${f.employer} ha cancelado el contrato ${f.title}.`, `No tiene que hacer nada.`],
    }),
  },
};
