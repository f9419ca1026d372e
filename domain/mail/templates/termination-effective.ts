import type { Template } from '../template';

export const terminationEffective: Template = {
  rows: ['contract', 'employer', 'worker', 'lastDay'],
  note: 'message',
  words: {
    en: (f) => ({
      subject: `Terminated: ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} is terminated. Its last day was ${f.day}.`,
      ],
    }),
    de: (f) => ({
      subject: `Vertrag beendet: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} ist durch Kündigung beendet. Sein letzter Tag war der ${f.day}.`,
      ],
    }),
    fr: (f) => ({
      subject: `Contrat résilié : ${f.title}`,
      body: [
        `Le contrat ${f.title} entre ${f.employer} et ${f.worker} est résilié. Son dernier jour était le ${f.day}.`,
      ],
    }),
    es: (f) => ({
      subject: `Contrato rescindido: ${f.title}`,
      body: [
        `El contrato ${f.title} entre ${f.employer} y ${f.worker} está rescindido. Su último día fue el ${f.day}.`,
      ],
    }),
  },
};
