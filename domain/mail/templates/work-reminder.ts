import type { Template } from '../template';

export const workReminder: Template = {
  rows: ['what', 'amount', 'worker', 'contract', 'locks'],
  note: 'description',
  words: {
    en: (f) => ({
      subject: `Reminder: ${f.what}, ${f.amount}, ${f.worker}`,
      body: [
        `${f.what} of ${f.amount} for ${f.worker} still waits for your approval, and its invoice locks soon.`,
      ],
    }),
    de: (f) => ({
      subject: `Erinnerung: ${f.what}, ${f.amount}, ${f.worker}`,
      body: [
        `${f.what} über ${f.amount} für ${f.worker} wartet noch auf Ihre Freigabe; die Rechnung wird bald abgeschlossen.`,
      ],
    }),
    fr: (f) => ({
      subject: `Rappel : ${f.what}, ${f.amount}, ${f.worker}`,
      body: [
        `${f.what} de ${f.amount} pour ${f.worker} attend toujours votre approbation et la facture sera bientôt arrêtée.`,
      ],
    }),
    es: (f) => ({
      subject: `Recordatorio: ${f.what}, ${f.amount}, ${f.worker}`,
      body: [
        `${f.what} de ${f.amount} para ${f.worker} sigue a la espera de su aprobación y la factura se cierra pronto.`,
      ],
    }),
  },
  many: {
    en: (n) => ({
      subject: `Reminder: ${n} items for approval`,
      body: [`${n} items still wait for your approval, and their invoices lock soon.`],
    }),
    de: (n) => ({
      subject: `Erinnerung: ${n} Posten zur Freigabe`,
      body: [`${n} Posten warten noch auf Ihre Freigabe; ihre Rechnungen werden bald abgeschlossen.`],
    }),
    fr: (n) => ({
      subject: `Rappel : ${n} éléments à approuver`,
      body: [`${n} éléments attendent toujours votre approbation et leurs factures seront bientôt arrêtées.`],
    }),
    es: (n) => ({
      subject: `Recordatorio: ${n} partidas para aprobar`,
      body: [`${n} partidas siguen a la espera de su aprobación y sus facturas se cierran pronto.`],
    }),
  },
};
