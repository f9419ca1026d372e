import type { Template } from '../template';

export const amendmentRequest: Template = {
  rows: ['contract', 'employer', 'effective', 'until'],
  note: 'message',
  words: {
    en: (f) => ({
      subject: `Please sign a change to ${f.title}`,
      body: [
        `${f.employer} proposes to change the contract ${f.title} from ${f.day} on.`,
        `Behind the link you see what changes, and can sign or decline it.`,
      ],
    }),
    de: (f) => ({
      subject: `Bitte unterschreiben: Änderung von ${f.title}`,
      body: [
        `${f.employer} schlägt vor, den Vertrag ${f.title} ab ${f.day} zu ändern.`,
        `Über den Link sehen Sie, was sich ändert, und können unterschreiben oder ablehnen.`,
      ],
    }),
    fr: (f) => ({
      subject: `À signer : modification de ${f.title}`,
      body: [
        `${f.employer} propose de modifier le contrat ${f.title} à partir du ${f.day}.`,
        `Le lien vous montre ce qui change et vous permet de signer ou de refuser.`,
      ],
    }),
    es: (f) => ({
      subject: `Para firmar: cambio de ${f.title}`,
      body: [
        `${f.employer} propone cambiar el contrato ${f.title} a partir del ${f.day}.`,
        `En el enlace ve qué cambia y puede firmarlo o rechazarlo.`,
      ],
    }),
  },
  action: { en: 'Read and sign', de: 'Lesen und unterschreiben', fr: 'Lire et signer', es: 'Leer y firmar' },
};
