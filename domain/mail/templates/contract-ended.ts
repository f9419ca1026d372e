import type { Template } from '../template';

export const contractEnded: Template = {
  rows: ['contract', 'employer', 'worker', 'end'],
  words: {
    en: (f) => ({
      subject: `Ended: ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} has reached its end date and is over.`,
      ],
    }),
    de: (f) => ({
      subject: `Beendet: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} hat sein Enddatum erreicht und ist beendet.`,
      ],
    }),
    fr: (f) => ({
      subject: `Terminé : ${f.title}`,
      body: [
        `Le contrat ${f.title} entre ${f.employer} et ${f.worker} a atteint sa date de fin et est terminé.`,
      ],
    }),
    es: (f) => ({
      subject: `Finalizado: ${f.title}`,
      body: [
        `El contrato ${f.title} entre ${f.employer} y ${f.worker} ha llegado a su fecha de fin y ha terminado.`,
      ],
    }),
  },
  many: {
    en: (n, f) => ({
      subject: `${n} contracts have ended`,
      body: [`${n} contracts of ${f.employer} have reached their end date and are over.`],
    }),
    de: (n, f) => ({
      subject: `${n} Verträge sind beendet`,
      body: [`${n} Verträge von ${f.employer} haben ihr Enddatum erreicht und sind beendet.`],
    }),
    fr: (n, f) => ({
      subject: `${n} contrats sont terminés`,
      body: [`${n} contrats de ${f.employer} ont atteint leur date de fin et sont terminés.`],
    }),
    es: (n, f) => ({
      subject: `${n} contratos han terminado`,
      body: [`${n} contratos de ${f.employer} han llegado a su fecha de fin y han terminado.`],
    }),
  },
};
