import type { Template } from '../template';

export const reviewReminder: Template = {
  rows: ['what', 'amount', 'worker', 'contract', 'locks'],
  note: 'description',
  words: {
    en: (f) => ({
      subject: `Reminder: ${f.what}, ${f.amount}, ${f.worker}`,
      body: [`${f.what} of ${f.amount} for ${f.worker} still waits for your approval.`],
    }),
    de: (f) => ({
      subject: `Erinnerung: ${f.what}, ${f.amount}, ${f.worker}`,
      body: [`${f.what} über ${f.amount} für ${f.worker} wartet noch auf Ihre Freigabe.`],
    }),
    fr: (f) => ({
      subject: `Rappel : ${f.what}, ${f.amount}, ${f.worker}`,
      body: [`${f.what} de ${f.amount} pour ${f.worker} attend toujours votre approbation.`],
    }),
    es: (f) => ({
      subject: `Recordatorio: ${f.what}, ${f.amount}, ${f.worker}`,
      body: [`${f.what} de ${f.amount} para ${f.worker} sigue a la espera de su aprobación.`],
    }),
  },
  action: { en: 'Review', de: 'Prüfen', fr: 'Examiner', es: 'Revisar' },
  many: {
    en: (n) => ({
      subject: `Reminder: ${n} items for approval`,
      body: [`${n} items still wait for your approval.`],
    }),
    de: (n) => ({
      subject: `Erinnerung: ${n} Posten zur Freigabe`,
      body: [`${n} Posten warten noch auf Ihre Freigabe.`],
    }),
    fr: (n) => ({
      subject: `Rappel : ${n} éléments à approuver`,
      body: [`${n} éléments attendent toujours votre approbation.`],
    }),
    es: (n) => ({
      subject: `Recordatorio: ${n} partidas para aprobar`,
      body: [`${n} partidas siguen a la espera de su aprobación.`],
    }),
  },
};
