import type { Template } from '../template';

export const timeOffRequested: Template = {
  rows: ['worker', 'contract', 'period'],
  note: 'reason',
  words: {
    en: (f) => ({
      subject: `Time off of ${f.worker}, ${f.period}`,
      body: [`${f.worker} asks for time off, ${f.period}. It waits for a review.`],
    }),
    de: (f) => ({
      subject: `Abwesenheit von ${f.worker}, ${f.period}`,
      body: [`${f.worker} beantragt eine Abwesenheit, ${f.period}. Der Antrag wartet auf eine Prüfung.`],
    }),
    fr: (f) => ({
      subject: `Absence de ${f.worker}, ${f.period}`,
      body: [`${f.worker} demande une absence, ${f.period}. La demande attend une décision.`],
    }),
    es: (f) => ({
      subject: `Ausencia de ${f.worker}, ${f.period}`,
      body: [`${f.worker} solicita una ausencia, ${f.period}. La solicitud espera una revisión.`],
    }),
  },
};
