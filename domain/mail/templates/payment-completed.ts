import type { Template } from '../template';

export const paymentCompleted: Template = {
  rows: ['amount', 'worker', 'contract', 'invoice'],
  words: {
    en: (f) => ({
      subject: `Paid: ${f.amount}`,
      body: [`A payment of ${f.amount} from ${f.employer} to ${f.worker} is complete.`],
    }),
    de: (f) => ({
      subject: `Gezahlt: ${f.amount}`,
      body: [`Eine Zahlung von ${f.amount} von ${f.employer} an ${f.worker} ist abgeschlossen.`],
    }),
    fr: (f) => ({
      subject: `Payé : ${f.amount}`,
      body: [`Un paiement de ${f.amount} de ${f.employer} à ${f.worker} est effectué.`],
    }),
    es: (f) => ({
      subject: `Pagado: ${f.amount}`,
      body: [`Se ha completado un pago de ${f.amount} de ${f.employer} a ${f.worker}.`],
    }),
  },
  many: {
    en: (n, f) => ({
      subject: `${n} payments are complete`,
      body: [`${n} payments of ${f.employer} to workers are complete.`],
    }),
    de: (n, f) => ({
      subject: `${n} Zahlungen abgeschlossen`,
      body: [`${n} Zahlungen von ${f.employer} sind abgeschlossen.`],
    }),
    fr: (n, f) => ({
      subject: `${n} paiements effectués`,
      body: [`${n} paiements de ${f.employer} sont effectués.`],
    }),
    es: (n, f) => ({
      subject: `${n} pagos completados`,
      body: [`Se han completado ${n} pagos de ${f.employer}.`],
    }),
  },
};
