import type { Template } from '../template';

export const timeOffCancelled: Template = {
  rows: ['worker', 'contract', 'effective'],
  note: 'reason',
  words: {
    en: (f) => ({
      subject: `Time off of ${f.worker} cancelled from ${f.day} on`,
      body: [`The time off of ${f.worker} is cancelled from ${f.day} on.`],
    }),
    de: (f) => ({
      subject: `Abwesenheit von ${f.worker} ab ${f.day} aufgehoben`,
      body: [`Die Abwesenheit von ${f.worker} ist ab dem ${f.day} aufgehoben.`],
    }),
    fr: (f) => ({
      subject: `Absence de ${f.worker} annulée à partir du ${f.day}`,
      body: [`L’absence de ${f.worker} est annulée à partir du ${f.day}.`],
    }),
    es: (f) => ({
      subject: `Ausencia de ${f.worker} cancelada desde el ${f.day}`,
      body: [`La ausencia de ${f.worker} queda cancelada desde el ${f.day}.`],
    }),
  },
};
