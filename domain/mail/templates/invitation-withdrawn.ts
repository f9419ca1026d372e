import type { Template } from '../template';

export const invitationWithdrawn: Template = {
  rows: ['contract', 'employer'],
  words: {
    en: (f) => ({
      subject: `Invitation withdrawn: ${f.title}`,
      body: [
        `${f.employer} has withdrawn the invitation to sign the contract ${f.title}.`,
        `The link in the invitation no longer works, and there is nothing for you to do.`,
      ],
    }),
    de: (f) => ({
      subject: `Einladung zurückgezogen: ${f.title}`,
      body: [
        `${f.employer} hat die Einladung zurückgezogen, den Vertrag ${f.title} zu unterschreiben.`,
        `Der Link in der Einladung gilt nicht mehr. Sie müssen nichts tun.`,
      ],
    }),
    fr: (f) => ({
      subject: `Invitation retirée : ${f.title}`,
      body: [
        `${f.employer} a retiré l’invitation à signer le contrat ${f.title}.`,
        `Le lien de l’invitation n’est plus valable et vous n’avez rien à faire.`,
      ],
    }),
    es: (f) => ({
      subject: `Invitación retirada: ${f.title}`,
      body: [
        `${f.employer} ha retirado la invitación a firmar el contrato ${f.title}.`,
        `El enlace de la invitación ya no es válido y no tiene que hacer nada.`,
      ],
    }),
  },
};
