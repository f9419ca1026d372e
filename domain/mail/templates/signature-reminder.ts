import type { Template } from '../template';

export const signatureReminder: Template = {
  rows: ['contract', 'employer', 'start', 'until'],
  words: {
    en: (f) => ({
      subject: `Reminder: please sign ${f.title}`,
      body: [
        `The contract ${f.title} with ${f.employer} still waits for your signature.`,
        `Behind the link you can read it, and then sign it or decline.`,
      ],
    }),
    de: (f) => ({
      subject: `Erinnerung: bitte ${f.title} unterschreiben`,
      body: [
        `Der Vertrag ${f.title} mit ${f.employer} wartet noch auf Ihre Unterschrift.`,
        `Über den Link können Sie ihn lesen und dann unterschreiben oder ablehnen.`,
      ],
    }),
    fr: (f) => ({
      subject: `Rappel : ${f.title} attend votre signature`,
      body: [
        `Le contrat ${f.title} avec ${f.employer} attend toujours votre signature.`,
        `Le lien vous permet de le lire, puis de le signer ou de le refuser.`,
      ],
    }),
    es: (f) => ({
      subject: `Recordatorio: falta su firma en ${f.title}`,
      body: [
        `El contrato ${f.title} con ${f.employer} sigue a la espera de su firma.`,
        `En el enlace puede leerlo y después firmarlo o rechazarlo.`,
      ],
    }),
  },
  action: { en: 'Read and sign', de: 'Lesen und unterschreiben', fr: 'Lire et signer', es: 'Leer y firmar' },
};
