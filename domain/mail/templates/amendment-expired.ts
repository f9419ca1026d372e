import type { Template } from '../template';

export const amendmentExpired: Template = {
  rows: ['contract', 'employer', 'worker', 'effective'],
  words: {
    en: (f) => ({
      subject: `Change not signed in time: ${f.title}`,
      body: [
        `The change to the contract ${f.title} between ${f.employer} and ${f.worker}, proposed from ${f.day} on, was not signed in time. The contract stays as it is.`,
      ],
    }),
    de: (f) => ({
      subject: `Änderung nicht rechtzeitig unterschrieben: ${f.title}`,
      body: [
        `Die ab ${f.day} vorgeschlagene Änderung des Vertrags ${f.title} zwischen ${f.employer} und ${f.worker} wurde nicht rechtzeitig unterschrieben. Der Vertrag bleibt, wie er ist.`,
      ],
    }),
    fr: (f) => ({
      subject: `Modification non signée à temps : ${f.title}`,
      body: [
        `La modification du contrat ${f.title} entre ${f.employer} et ${f.worker}, proposée à partir du ${f.day}, n’a pas été signée à temps. Le contrat reste inchangé.`,
      ],
    }),
    es: (f) => ({
      subject: `Cambio no firmado a tiempo: ${f.title}`,
      body: [
        `El cambio del contrato ${f.title} entre ${f.employer} y ${f.worker}, propuesto a partir del ${f.day}, no se firmó a tiempo. El contrato sigue como está.`,
      ],
    }),
  },
};
