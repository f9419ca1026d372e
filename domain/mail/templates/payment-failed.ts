import type { Template } from '../template';

export const paymentFailed: Template = {
  rows: ['amount', 'worker', 'contract', 'invoice', 'retry'],
  note: 'reason',
  words: {
    en: (f) => ({
      subject: `Payment failed: ${f.amount}, ${f.worker}`,
      body: [
        `A payment of ${f.amount} to ${f.worker} failed.`,
        f.until
          ? 'It is tried again by itself.'
          : 'It is not tried again by itself: somebody has to see to it.',
      ],
    }),
    de: (f) => ({
      subject: `Zahlung fehlgeschlagen: ${f.amount}, ${f.worker}`,
      body: [
        `Eine Zahlung von ${f.amount} an ${f.worker} ist fehlgeschlagen.`,
        f.until
          ? 'Sie wird von selbst wiederholt.'
          : 'Sie wird nicht von selbst wiederholt: Jemand muss sich darum kümmern.',
      ],
    }),
    fr: (f) => ({
      subject: `Échec du paiement : ${f.amount}, ${f.worker}`,
      body: [
        `Un paiement de ${f.amount} à ${f.worker} a échoué.`,
        f.until
          ? 'Il sera retenté automatiquement.'
          : 'Il ne sera pas retenté automatiquement : quelqu’un doit s’en occuper.',
      ],
    }),
    es: (f) => ({
      subject: `Pago fallido: ${f.amount}, ${f.worker}`,
      body: [
        `Un pago de ${f.amount} a ${f.worker} ha fallado.`,
        f.until
          ? 'Se reintentará automáticamente.'
          : 'No se reintentará automáticamente: alguien tiene que ocuparse.',
      ],
    }),
  },
  many: {
    en: (n, f) => ({ subject: `${n} payments failed`, body: [`${n} payments of ${f.employer} failed.`] }),
    de: (n, f) => ({
      subject: `${n} Zahlungen fehlgeschlagen`,
      body: [`${n} Zahlungen von ${f.employer} sind fehlgeschlagen.`],
    }),
    fr: (n, f) => ({
      subject: `${n} paiements en échec`,
      body: [`${n} paiements de ${f.employer} ont échoué.`],
    }),
    es: (n, f) => ({ subject: `${n} pagos fallidos`, body: [`${n} pagos de ${f.employer} han fallado.`] }),
  },
};
