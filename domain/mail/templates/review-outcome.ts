import type { Template } from '../template';

const isApproved = ({ outcome }: { outcome: string }) => outcome === 'approved';

export const reviewOutcome: Template = {
  rows: ['what', 'amount', 'worker', 'contract', 'payday'],
  note: 'reason',
  words: {
    en: (f) => ({
      subject: `${isApproved(f) ? 'Approved' : 'Declined'}: ${f.what}, ${f.amount}`,
      body: [`${f.what} of ${f.amount}, which you reported, was ${isApproved(f) ? 'approved' : 'declined'}.`],
    }),
    de: (f) => ({
      subject: `${isApproved(f) ? 'Freigegeben' : 'Abgelehnt'}: ${f.what}, ${f.amount}`,
      body: [
        `${f.what} über ${f.amount}, von Ihnen gemeldet, wurde ${isApproved(f) ? 'freigegeben' : 'abgelehnt'}.`,
      ],
    }),
    fr: (f) => ({
      subject: `${isApproved(f) ? 'Approbation' : 'Refus'} : ${f.what}, ${f.amount}`,
      body: [`Votre déclaration (${f.what}, ${f.amount}) a été ${isApproved(f) ? 'approuvée' : 'refusée'}.`],
    }),
    es: (f) => ({
      subject: `${isApproved(f) ? 'Aprobación' : 'Rechazo'}: ${f.what}, ${f.amount}`,
      body: [`Su solicitud (${f.what}, ${f.amount}) ha sido ${isApproved(f) ? 'aprobada' : 'rechazada'}.`],
    }),
  },
  many: {
    en: (n) => ({ subject: `${n} items reviewed`, body: [`${n} items that you reported were reviewed.`] }),
    de: (n) => ({
      subject: `${n} Posten geprüft`,
      body: [`${n} von Ihnen gemeldete Posten wurden geprüft.`],
    }),
    fr: (n) => ({
      subject: `${n} éléments examinés`,
      body: [`${n} éléments que vous avez déclarés ont été examinés.`],
    }),
    es: (n) => ({
      subject: `${n} partidas revisadas`,
      body: [`Se han revisado ${n} partidas que usted comunicó.`],
    }),
  },
};
