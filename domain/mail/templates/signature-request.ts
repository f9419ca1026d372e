import type { Template } from '../template';

export const signatureRequest: Template = {
  rows: ['contract', 'employer', 'start', 'until'],
  note: 'message',
  words: {
    en: (f) => ({
      subject: `Please sign: ${f.title}`,
      body: [
        `${f.employer} invites you to sign the contract ${f.title}.`,
        `Behind the link you can read the agreement first, and then sign it or decline.`,
      ],
    }),
    de: (f) => ({
      subject: `Bitte unterschreiben: ${f.title}`,
      body: [
        `${f.employer} lädt Sie ein, den Vertrag ${f.title} zu unterschreiben.`,
        `Über den Link können Sie ihn zuerst lesen und dann unterschreiben oder ablehnen.`,
      ],
    }),
    fr: (f) => ({
      subject: `À signer : ${f.title}`,
      body: [
        `${f.employer} vous invite à signer le contrat ${f.title}.`,
        `Le lien vous permet de le lire d’abord, puis de le signer ou de le refuser.`,
      ],
    }),
    es: (f) => ({
      subject: `Para firmar: ${f.title}`,
      body: [
        `${f.employer} le invita a firmar el contrato ${f.title}.`,
        `En el enlace puede leerlo primero y después firmarlo o rechazarlo.`,
      ],
    }),
  },
  action: { en: 'Read and sign', de: 'Lesen und unterschreiben', fr: 'Lire et signer', es: 'Leer y firmar' },
};
