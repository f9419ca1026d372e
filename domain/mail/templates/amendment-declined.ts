import type { Template } from '../template';

export const amendmentDeclined: Template = {
  rows: ['contract', 'worker', 'effective'],
  note: 'reason',
  words: {
    en: (f) => ({
      subject: `Change declined: ${f.title}`,
      body: [
        `${f.worker} has declined the change to the contract ${f.title} that was proposed from ${f.day} on. The contract stays as it is.`,
      ],
    }),
    de: (f) => ({
      subject: `Änderung abgelehnt: ${f.title}`,
      body: [
        `${f.worker} hat die ab ${f.day} vorgeschlagene Änderung des Vertrags ${f.title} abgelehnt. Der Vertrag bleibt, wie er ist.`,
      ],
    }),
    fr: (f) => ({
      subject: `Modification refusée : ${f.title}`,
      body: [
        `${f.worker} a refusé la modification du contrat ${f.title} proposée à partir du ${f.day}. Le contrat reste inchangé.`,
      ],
    }),
    es: (f) => ({
      subject: `Cambio rechazado: ${f.title}`,
      body: [
        `${f.worker} ha rechazado el cambio del contrato ${f.title} propuesto a partir del ${f.day}. El contrato sigue como está.`,
      ],
    }),
  },
};
