import type { Template } from '../template';

export const contractActivated: Template = {
  rows: ['contract', 'employer', 'worker', 'start'],
  words: {
    en: (f) => ({
      subject: `In force: ${f.title}`,
      body: [`The contract ${f.title} between ${f.employer} and ${f.worker} is in force from today on.`],
    }),
    de: (f) => ({
      subject: `In Kraft: ${f.title}`,
      body: [`Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} gilt ab heute.`],
    }),
    fr: (f) => ({
      subject: `En vigueur : ${f.title}`,
      body: [
        `Le contrat ${f.title} entre ${f.employer} et ${f.worker} est en vigueur à partir d’aujourd’hui.`,
      ],
    }),
    es: (f) => ({
      subject: `En vigor: ${f.title}`,
      body: [`El contrato ${f.title} entre ${f.employer} y ${f.worker} está en vigor desde hoy.`],
    }),
  },
  many: {
    en: (n, f) => ({
      subject: `${n} contracts are in force`,
      body: [`${n} contracts of ${f.employer} are in force from today on.`],
    }),
    de: (n, f) => ({
      subject: `${n} Verträge sind in Kraft`,
      body: [`${n} Verträge von ${f.employer} gelten ab heute.`],
    }),
    fr: (n, f) => ({
      subject: `${n} contrats sont en vigueur`,
      body: [`${n} contrats de ${f.employer} sont en vigueur à partir d’aujourd’hui.`],
    }),
    es: (n, f) => ({
      subject: `${n} contratos están en vigor`,
      body: [`${n} contratos de ${f.employer} están en vigor desde hoy.`],
    }),
  },
};
