import type { Template } from '../template';

export const invoiceIssued: Template = {
  rows: ['invoice', 'amount', 'worker', 'contract', 'period', 'due'],
  words: {
    en: (f) => ({
      subject: `Invoice ${f.number}: ${f.amount}`,
      body: [`Invoice ${f.number} over ${f.amount} was issued to ${f.employer}. It is due on ${f.day}.`],
    }),
    de: (f) => ({
      subject: `Rechnung ${f.number}: ${f.amount}`,
      body: [
        `Die Rechnung ${f.number} über ${f.amount} an ${f.employer} wurde gestellt. Sie ist am ${f.day} fällig.`,
      ],
    }),
    fr: (f) => ({
      subject: `Facture ${f.number} : ${f.amount}`,
      body: [
        `La facture ${f.number} de ${f.amount} à ${f.employer} a été émise. Elle est payable au plus tard le ${f.day}.`,
      ],
    }),
    es: (f) => ({
      subject: `Factura ${f.number}: ${f.amount}`,
      body: [`Se ha emitido a ${f.employer} la factura ${f.number} por ${f.amount}. Vence el ${f.day}.`],
    }),
  },
  many: {
    en: (n, f) => ({
      subject: `${n} invoices were issued`,
      body: [`${n} invoices were issued to ${f.employer}.`],
    }),
    de: (n, f) => ({
      subject: `${n} Rechnungen gestellt`,
      body: [`${n} Rechnungen an ${f.employer} wurden gestellt.`],
    }),
    fr: (n, f) => ({
      subject: `${n} factures émises`,
      body: [`${n} factures à ${f.employer} ont été émises.`],
    }),
    es: (n, f) => ({
      subject: `${n} facturas emitidas`,
      body: [`Se han emitido ${n} facturas a ${f.employer}.`],
    }),
  },
};
