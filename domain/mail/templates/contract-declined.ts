import type { Template } from '../template';

export const contractDeclined: Template = {
  rows: ['contract', 'worker'],
  note: 'reason',
  words: {
    en: (f) => ({
      subject: `Declined: ${f.title}`,
      body: [
        `${f.worker} has declined to sign the contract ${f.title}.`,
        `You can change it and send a new invitation, or call it off.`,
      ],
    }),
    de: (f) => ({
      subject: `Abgelehnt: ${f.title}`,
      body: [
        `${f.worker} hat es abgelehnt, den Vertrag ${f.title} zu unterschreiben.`,
        `Sie können ihn ändern und neu einladen oder ihn absagen.`,
      ],
    }),
    fr: (f) => ({
      subject: `Refusé : ${f.title}`,
      body: [
        `${f.worker} a refusé de signer le contrat ${f.title}.`,
        `Vous pouvez le modifier et envoyer une nouvelle invitation, ou y renoncer.`,
      ],
    }),
    es: (f) => ({
      subject: `Rechazado: ${f.title}`,
      body: [
        `${f.worker} ha rechazado firmar el contrato ${f.title}.`,
        `Puede cambiarlo y enviar otra invitación, o cancelarlo.`,
      ],
    }),
  },
};
