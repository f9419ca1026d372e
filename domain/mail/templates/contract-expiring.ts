import type { Template } from '../template';

export const contractExpiring: Template = {
  rows: ['contract', 'employer', 'worker', 'end'],
  words: {
    en: (f) => ({
      subject: `Ends soon: ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} ends on ${f.day}, unless it is renewed.`,
      ],
    }),
    de: (f) => ({
      subject: `Endet bald: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} endet am ${f.day}, wenn er nicht verlängert wird.`,
      ],
    }),
    fr: (f) => ({
      subject: `Prend bientôt fin : ${f.title}`,
      body: [
        `Le contrat ${f.title} entre ${f.employer} et ${f.worker} prend fin le ${f.day}, sauf renouvellement.`,
      ],
    }),
    es: (f) => ({
      subject: `Termina pronto: ${f.title}`,
      body: [
        `El contrato ${f.title} entre ${f.employer} y ${f.worker} termina el ${f.day}, salvo que se renueve.`,
      ],
    }),
  },
  many: {
    en: (n, f) => ({
      subject: `${n} contracts end soon`,
      body: [`${n} contracts of ${f.employer} end soon, unless they are renewed.`],
    }),
    de: (n, f) => ({
      subject: `${n} Verträge enden bald`,
      body: [`${n} Verträge von ${f.employer} enden bald, wenn sie nicht verlängert werden.`],
    }),
    fr: (n, f) => ({
      subject: `${n} contrats prennent bientôt fin`,
      body: [`${n} contrats de ${f.employer} prennent bientôt fin, sauf renouvellement.`],
    }),
    es: (n, f) => ({
      subject: `${n} contratos terminan pronto`,
      body: [`${n} contratos de ${f.employer} terminan pronto, salvo que se renueven.`],
    }),
  },
};
