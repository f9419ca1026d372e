import type { Template } from '../template';

export const terminationReminder: Template = {
  rows: ['contract', 'employer', 'worker', 'lastDay'],
  words: {
    en: (f) => ({
      subject: `Last day soon: ${f.title}`,
      body: [`The last day of the contract ${f.title} between ${f.employer} and ${f.worker} is ${f.day}.`],
    }),
    de: (f) => ({
      subject: `Letzter Tag naht: ${f.title}`,
      body: [
        `Der letzte Tag des Vertrags ${f.title} zwischen ${f.employer} und ${f.worker} ist der ${f.day}.`,
      ],
    }),
    fr: (f) => ({
      subject: `Dernier jour proche : ${f.title}`,
      body: [`Le dernier jour du contrat ${f.title} entre ${f.employer} et ${f.worker} est le ${f.day}.`],
    }),
    es: (f) => ({
      subject: `Último día próximo: ${f.title}`,
      body: [`El último día del contrato ${f.title} entre ${f.employer} y ${f.worker} es el ${f.day}.`],
    }),
  },
};
