import type { Template } from '../template';

export const amendmentVoided: Template = {
  rows: ['contract', 'employer', 'worker', 'effective'],
  note: 'reason',
  words: {
    en: (f) => ({
      subject: `Change without effect: ${f.title}`,
      body: [
        `The change to the contract ${f.title} between ${f.employer} and ${f.worker}, proposed from ${f.day} on, can take effect no more.`,
      ],
    }),
    de: (f) => ({
      subject: `Änderung ohne Wirkung: ${f.title}`,
      body: [
        `Die ab ${f.day} vorgeschlagene Änderung des Vertrags ${f.title} zwischen ${f.employer} und ${f.worker} kann nicht mehr wirksam werden.`,
      ],
    }),
    fr: (f) => ({
      subject: `Modification sans effet : ${f.title}`,
      body: [
        `La modification du contrat ${f.title} entre ${f.employer} et ${f.worker}, proposée à partir du ${f.day}, ne peut plus prendre effet.`,
      ],
    }),
    es: (f) => ({
      subject: `Cambio sin efecto: ${f.title}`,
      body: [
        `El cambio del contrato ${f.title} entre ${f.employer} y ${f.worker}, propuesto a partir del ${f.day}, ya no puede surtir efecto.`,
      ],
    }),
  },
};
