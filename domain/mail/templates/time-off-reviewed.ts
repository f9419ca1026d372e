import type { Template } from '../template';

const isApproved = ({ outcome }: { outcome: string }) => outcome === 'approved';

export const timeOffReviewed: Template = {
  rows: ['contract', 'period'],
  note: 'reason',
  words: {
    en: (f) => ({
      subject: `Time off ${isApproved(f) ? 'approved' : 'rejected'}: ${f.period}`,
      body: [`Your time off, ${f.period}, was ${isApproved(f) ? 'approved' : 'rejected'}.`],
    }),
    de: (f) => ({
      subject: `Abwesenheit ${isApproved(f) ? 'genehmigt' : 'abgelehnt'}: ${f.period}`,
      body: [`Ihre Abwesenheit, ${f.period}, wurde ${isApproved(f) ? 'genehmigt' : 'abgelehnt'}.`],
    }),
    fr: (f) => ({
      subject: `Absence ${isApproved(f) ? 'approuvée' : 'refusée'} : ${f.period}`,
      body: [`Votre absence, ${f.period}, a été ${isApproved(f) ? 'approuvée' : 'refusée'}.`],
    }),
    es: (f) => ({
      subject: `Ausencia ${isApproved(f) ? 'aprobada' : 'rechazada'}: ${f.period}`,
      body: [`Su ausencia, ${f.period}, ha sido ${isApproved(f) ? 'aprobada' : 'rechazada'}.`],
    }),
  },
};
