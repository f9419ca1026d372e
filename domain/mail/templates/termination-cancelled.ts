import type { Template } from '../template';

export const terminationCancelled: Template = {
  rows: ['contract', 'employer', 'worker'],
  words: {
    en: (f) => ({
      subject: `Termination cancelled: ${f.title}`,
      body: [
        `The termination of the contract ${f.title} between ${f.employer} and ${f.worker}, planned for ${f.day}, has been cancelled.`,
      ],
    }),
    de: (f) => ({
      subject: `Kündigung zurückgenommen: ${f.title}`,
      body: [
        `Die zum ${f.day} geplante Kündigung des Vertrags ${f.title} zwischen ${f.employer} und ${f.worker} wurde zurückgenommen.`,
      ],
    }),
    fr: (f) => ({
      subject: `Résiliation annulée : ${f.title}`,
      body: [
        `La résiliation du contrat ${f.title} entre ${f.employer} et ${f.worker}, prévue pour le ${f.day}, a été annulée.`,
      ],
    }),
    es: (f) => ({
      subject: `Rescisión cancelada: ${f.title}`,
      body: [
        `La rescisión del contrato ${f.title} entre ${f.employer} y ${f.worker}, prevista para el ${f.day}, se ha cancelado.`,
      ],
    }),
  },
};
