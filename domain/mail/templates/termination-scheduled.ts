import type { Template } from '../template';

export const terminationScheduled: Template = {
  rows: ['contract', 'employer', 'worker', 'lastDay'],
  note: 'message',
  words: {
    en: (f) => ({
      subject: `Termination of ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} is to be terminated. The last day is ${f.day}.`,
      ],
    }),
    de: (f) => ({
      subject: `Kündigung von ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} wird gekündigt. Der letzte Tag ist der ${f.day}.`,
      ],
    }),
    fr: (f) => ({
      subject: `Résiliation de ${f.title}`,
      body: [
        `Le contrat ${f.title} entre ${f.employer} et ${f.worker} va être résilié. Le dernier jour est le ${f.day}.`,
      ],
    }),
    es: (f) => ({
      subject: `Rescisión de ${f.title}`,
      body: [
        `El contrato ${f.title} entre ${f.employer} y ${f.worker} se va a rescindir. El último día es el ${f.day}.`,
      ],
    }),
  },
};
