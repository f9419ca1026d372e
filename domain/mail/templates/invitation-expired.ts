import type { Template } from '../template';

export const invitationExpired: Template = {
  rows: ['contract', 'employer', 'worker'],
  words: {
    en: (f) => ({
      subject: `Invitation expired: ${f.title}`,
      body: [
        `The invitation of ${f.worker} to sign the contract ${f.title} has expired.`,
        `${f.employer} can send a new one.`,
      ],
    }),
    de: (f) => ({
      subject: `Einladung abgelaufen: ${f.title}`,
      body: [
        `Die Einladung an ${f.worker}, den Vertrag ${f.title} zu unterschreiben, ist abgelaufen.`,
        `${f.employer} kann eine neue senden.`,
      ],
    }),
    fr: (f) => ({
      subject: `Invitation expirée : ${f.title}`,
      body: [
        `L’invitation de ${f.worker} à signer le contrat ${f.title} a expiré.`,
        `${f.employer} peut en envoyer une nouvelle.`,
      ],
    }),
    es: (f) => ({
      subject: `Invitación caducada: ${f.title}`,
      body: [
        `La invitación a ${f.worker} para firmar el contrato ${f.title} ha caducado.`,
        `${f.employer} puede enviar otra.`,
      ],
    }),
  },
};
