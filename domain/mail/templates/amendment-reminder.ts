import type { Template } from '../template';

export const amendmentReminder: Template = {
  rows: ['contract', 'employer', 'effective', 'until'],
  words: {
    en: (f) => ({
      subject: `Reminder: please sign a change to ${f.title}`,
      body: [
        `The change to the contract ${f.title} that ${f.employer} proposes from ${f.day} on still waits for your signature.`,
      ],
    }),
    de: (f) => ({
      subject: `Erinnerung: Änderung von ${f.title}`,
      body: [
        `Die Änderung des Vertrags ${f.title}, die ${f.employer} ab ${f.day} vorschlägt, wartet noch auf Ihre Unterschrift.`,
      ],
    }),
    fr: (f) => ({
      subject: `Rappel : modification de ${f.title} à signer`,
      body: [
        `La modification du contrat ${f.title} proposée par ${f.employer} à partir du ${f.day} attend toujours votre signature.`,
      ],
    }),
    es: (f) => ({
      subject: `Recordatorio: cambio de ${f.title} para firmar`,
      body: [
        `El cambio del contrato ${f.title} que ${f.employer} propone a partir del ${f.day} sigue a la espera de su firma.`,
      ],
    }),
  },
  action: { en: 'Read and sign', de: 'Lesen und unterschreiben', fr: 'Lire et signer', es: 'Leer y firmar' },
};
