import type { Template } from '../template';

export const workRequest: Template = {
  rows: ['what', 'amount', 'worker', 'contract', 'locks'],
  note: 'description',
  words: {
    en: (f) => ({
      subject: `For approval: ${f.what}, ${f.amount}, ${f.worker}`,
      body: [`${f.what} of ${f.amount} for ${f.worker} waits for your approval.`],
    }),
    de: (f) => ({
      subject: `Zur Freigabe: ${f.what}, ${f.amount}, ${f.worker}`,
      body: [`${f.what} über ${f.amount} für ${f.worker} wartet auf Ihre Freigabe.`],
    }),
    fr: (f) => ({
      subject: `À approuver : ${f.what}, ${f.amount}, ${f.worker}`,
      body: [`${f.what} de ${f.amount} pour ${f.worker} attend votre approbation.`],
    }),
    es: (f) => ({
      subject: `Para aprobar: ${f.what}, ${f.amount}, ${f.worker}`,
      body: [`${f.what} de ${f.amount} para ${f.worker} espera su aprobación.`],
    }),
  },
  many: {
    en: (n) => ({ subject: `${n} items for approval`, body: [`${n} items wait for your approval.`] }),
    de: (n) => ({ subject: `${n} Posten zur Freigabe`, body: [`${n} Posten warten auf Ihre Freigabe.`] }),
    fr: (n) => ({
      subject: `${n} éléments à approuver`,
      body: [`${n} éléments attendent votre approbation.`],
    }),
    es: (n) => ({ subject: `${n} partidas para aprobar`, body: [`${n} partidas esperan su aprobación.`] }),
  },
};
