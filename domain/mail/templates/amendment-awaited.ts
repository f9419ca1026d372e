import type { Template } from '../template';

export const amendmentAwaited: Template = {
  rows: ['contract', 'worker', 'effective', 'until'],
  words: {
    en: (f) => ({
      subject: `To be signed by ${f.employer}: change to ${f.title}`,
      body: [
        `A change to the contract ${f.title} with ${f.worker}, from ${f.day} on, waits for the signature of ${f.employer}.`,
      ],
    }),
    de: (f) => ({
      subject: `Von ${f.employer} zu unterschreiben: Änderung von ${f.title}`,
      body: [
        `Eine Änderung des Vertrags ${f.title} mit ${f.worker} ab ${f.day} wartet auf die Unterschrift von ${f.employer}.`,
      ],
    }),
    fr: (f) => ({
      subject: `À signer par ${f.employer} : modification de ${f.title}`,
      body: [
        `Une modification du contrat ${f.title} avec ${f.worker} à partir du ${f.day} attend la signature de ${f.employer}.`,
      ],
    }),
    es: (f) => ({
      subject: `Para la firma de ${f.employer}: cambio de ${f.title}`,
      body: [
        `Un cambio del contrato ${f.title} con ${f.worker} a partir del ${f.day} espera la firma de ${f.employer}.`,
      ],
    }),
  },
};
