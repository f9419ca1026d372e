import { elided } from '../../language/elision';
import type { Facts, MailWords } from '../template';

const between = (f: Facts) => `contrat ${f.title} entre ${f.employer} et ${f.worker}`;
const item = (f: Facts) => `${f.what}, ${f.amount}, pour ${f.worker}`;
const goesOn = 'Le contrat se poursuit aux conditions actuelles.';

const toReview = (f: Facts) => ({
  subject: `À approuver\u00A0: ${f.what}, ${f.amount}, ${f.worker}`,
  body: [`Un élément attend votre approbation\u00A0: ${item(f)}.`],
});
const stillToReview = (f: Facts) => ({
  subject: `Rappel, à approuver\u00A0: ${f.what}, ${f.amount}, ${f.worker}`,
  body: [`Un élément attend toujours votre approbation\u00A0: ${item(f)}.`],
});
const manyToReview = (n: string) => ({
  subject: `À approuver\u00A0: ${n} éléments`,
  body: [`${n} éléments attendent votre approbation.`],
});
const manyStillToReview = (n: string) => ({
  subject: `Rappel, à approuver\u00A0: ${n} éléments`,
  body: [`${n} éléments attendent toujours votre approbation.`],
});

export const fr: MailWords = {
  hello: (name) => `Bonjour ${name},`,
  more: { one: 'et # autre', other: 'et # autres' },
  sender: (employer) => `Envoyé par Perdure au nom ${elided('de', employer)}.`,
  unsubscribe: 'Ne plus recevoir d’e-mails de ce type',
  link: 'Si le bouton ne fonctionne pas, ouvrez cette adresse\u00A0:',
  personal: 'Ce lien vous est réservé. Merci de ne pas le transmettre.',
  one: {
    signature_request: (f) => ({
      subject: `À signer\u00A0: ${f.title}`,
      body: [
        `${f.employer} vous invite à signer le contrat ${f.title}.`,
        'Le lien vous permet de le lire d’abord, puis de le signer ou de le refuser.',
      ],
    }),
    signature_reminder: (f) => ({
      subject: `Rappel, à signer\u00A0: ${f.title}`,
      body: [
        `Le contrat ${f.title} avec ${f.employer} attend toujours votre signature.`,
        'Le lien vous permet de le lire d’abord, puis de le signer ou de le refuser.',
      ],
    }),
    signature_awaited: (f) => ({
      subject: `À signer par ${f.employer}\u00A0: ${f.title}`,
      body: [
        `Le contrat ${f.title} avec ${f.worker} attend la signature ${elided('de', f.employer)}.`,
        'Le lien vous permet de le lire d’abord, puis de le signer.',
      ],
    }),
    invitation_withdrawn: (f) => ({
      subject: `Invitation retirée\u00A0: ${f.title}`,
      body: [
        `${f.employer} a retiré l’invitation à signer le contrat ${f.title}.`,
        'Le lien de l’invitation n’est plus valable. Vous n’avez rien à faire.',
      ],
    }),
    invitation_expired: (f) => ({
      subject: `Invitation expirée\u00A0: ${f.title}`,
      body: [
        `L’invitation ${elided('de', f.worker)} à signer le contrat ${f.title} a expiré.`,
        `${f.employer} peut en envoyer une nouvelle.`,
      ],
    }),
    contract_signed: (f) => ({
      subject: `Signé\u00A0: ${f.title}`,
      body: [`Les deux parties ont signé le contrat ${f.title}\u00A0: ${f.employer} et ${f.worker}.`],
    }),
    contract_activated: (f) => ({
      subject: `En vigueur\u00A0: ${f.title}`,
      body: [`Le ${between(f)} est en vigueur à partir d’aujourd’hui.`],
    }),
    contract_declined: (f) => ({
      subject: `Refusé\u00A0: ${f.title}`,
      body: [
        `${f.worker} a refusé de signer le contrat ${f.title}.`,
        'Vous pouvez le modifier et envoyer une nouvelle invitation, ou l’annuler.',
      ],
    }),
    contract_cancelled: (f) => ({
      subject: `Annulé\u00A0: ${f.title}`,
      body: [`${f.employer} a annulé le contrat ${f.title}.`, 'Vous n’avez rien à faire.'],
    }),
    contract_expiring: (f) => ({
      subject: `Prend bientôt fin\u00A0: ${f.title}`,
      body: [`Le ${between(f)} prend fin le ${f.day}, sauf renouvellement.`],
    }),
    contract_ended: (f) => ({
      subject: `Terminé\u00A0: ${f.title}`,
      body: [`Le ${between(f)} a pris fin le ${f.day}.`],
    }),
    contract_renewed: (f) => ({
      subject: `Renouvelé\u00A0: ${f.title}`,
      body: [
        `Le ${between(f)} est renouvelé\u00A0: la période qui a pris fin le ${f.day} est suivie d’une autre, comme convenu.`,
      ],
    }),
    renewal_reminder: (f) => ({
      subject: `Bientôt renouvelé\u00A0: ${f.title}`,
      body: [
        `Le ${between(f)} est renouvelé pour une nouvelle période après le ${f.day}. Chaque partie peut s’y opposer jusqu’au ${f.until}.`,
      ],
    }),
    renewal_stopped: (f) => ({
      subject: `Non renouvelé\u00A0: ${f.title}`,
      body: [`Le ${between(f)} n’est pas renouvelé\u00A0: il prend fin le ${f.day}.`],
    }),
    renewal_resumed: (f) => ({
      subject: `Finalement renouvelé\u00A0: ${f.title}`,
      body: [
        `Le ${between(f)} est finalement renouvelé\u00A0: une autre période suit celle qui prend fin le ${f.day}.`,
      ],
    }),
    contract_indexed: (f) => ({
      subject: `Nouvelle rémunération\u00A0: ${f.title}`,
      body: [`La rémunération du ${between(f)} est de ${f.amount} à partir du ${f.day}, comme convenu.`],
    }),
    indexation_skip: (f) => ({
      subject: `Pour accord, sans indexation\u00A0: ${f.title}`,
      body: [
        `L’indexation de la rémunération du ${between(f)} à partir du ${f.day} ne doit pas avoir lieu. Si vous êtes d’accord, renoncez-y aussi jusqu’au ${f.until}\u00A0; sinon, la rémunération change comme convenu.`,
      ],
    }),
    indexation_skipped: (f) => ({
      subject: `Sans indexation\u00A0: ${f.title}`,
      body: [
        `Les deux parties ont renoncé à l’indexation de la rémunération du ${between(f)} à partir du ${f.day}. La rémunération reste inchangée.`,
      ],
    }),
    amendment_request: (f) => ({
      subject: `À signer\u00A0: avenant à ${f.title}`,
      body: [
        `${f.employer} propose un avenant au contrat ${f.title}, applicable à partir du ${f.day}.`,
        'Le lien vous montre ce qui change et vous permet ensuite de le signer ou de le refuser.',
      ],
    }),
    amendment_reminder: (f) => ({
      subject: `Rappel, à signer\u00A0: avenant à ${f.title}`,
      body: [
        `L’avenant au contrat ${f.title} ${elided('que', f.employer)} propose à partir du ${f.day} attend toujours votre signature.`,
        'Le lien vous montre ce qui change et vous permet ensuite de le signer ou de le refuser.',
      ],
    }),
    amendment_awaited: (f) => ({
      subject: `À signer par ${f.employer}\u00A0: avenant à ${f.title}`,
      body: [
        `Un avenant au contrat ${f.title} avec ${f.worker}, applicable à partir du ${f.day}, attend la signature ${elided('de', f.employer)}.`,
        'Le lien vous montre ce qui change et vous permet ensuite de le signer.',
      ],
    }),
    amendment_signed: (f) => ({
      subject: `Signé\u00A0: avenant à ${f.title}`,
      body: [
        `Les deux parties, ${f.employer} et ${f.worker}, ont signé l’avenant au contrat ${f.title}. Il s’applique à partir du ${f.day}.`,
      ],
    }),
    amendment_active: (f) => ({
      subject: `En vigueur\u00A0: avenant à ${f.title}`,
      body: [`L’avenant au ${between(f)} s’applique à partir du ${f.day}.`],
    }),
    amendment_declined: (f) => ({
      subject: `Refusé\u00A0: avenant à ${f.title}`,
      body: [`${f.worker} a refusé l’avenant au contrat ${f.title} proposé à partir du ${f.day}. ${goesOn}`],
    }),
    amendment_withdrawn: (f) => ({
      subject: `Retiré\u00A0: avenant à ${f.title}`,
      body: [
        `${f.employer} a retiré l’avenant au contrat ${f.title} proposé à partir du ${f.day}. Vous n’avez rien à faire.`,
      ],
    }),
    amendment_withdrawal: (f) => ({
      subject: `Pour accord, retrait\u00A0: avenant à ${f.title}`,
      body: [
        `L’avenant au ${between(f)}, signé par les deux parties, doit être retiré. Si vous êtes d’accord, retirez-le aussi jusqu’au ${f.until}\u00A0; sinon, il s’applique à partir du ${f.day}.`,
      ],
    }),
    amendment_expired: (f) => ({
      subject: `Non signé à temps\u00A0: avenant à ${f.title}`,
      body: [
        `L’avenant au ${between(f)}, proposé à partir du ${f.day}, n’a pas été signé à temps. ${goesOn}`,
      ],
    }),
    amendment_voided: (f) => ({
      subject: `Sans effet\u00A0: avenant à ${f.title}`,
      body: [`L’avenant au ${between(f)}, proposé à partir du ${f.day}, ne peut plus prendre effet.`],
    }),
    termination_scheduled: (f) => ({
      subject: `Résiliation\u00A0: ${f.title}`,
      body: [`Le ${between(f)} va être résilié. Son dernier jour est le ${f.day}.`],
    }),
    termination_cancelled: (f) => ({
      subject: `Résiliation annulée\u00A0: ${f.title}`,
      body: [
        `La résiliation du ${between(f)}, prévue pour le ${f.day}, a été annulée. Le contrat se poursuit.`,
      ],
    }),
    termination_reminder: (f) => ({
      subject: `Dernier jour proche\u00A0: ${f.title}`,
      body: [`Le dernier jour du ${between(f)} est le ${f.day}.`],
    }),
    termination_effective: (f) => ({
      subject: `Résilié\u00A0: ${f.title}`,
      body: [`Le ${between(f)} a été résilié. Son dernier jour était le ${f.day}.`],
    }),
    review_request: toReview,
    work_request: toReview,
    review_reminder: stillToReview,
    work_reminder: stillToReview,
    review_outcome: (f) => ({
      subject: `${f.outcome === 'approved' ? 'Approuvé' : 'Refusé'}\u00A0: ${f.what}, ${f.amount}`,
      body: [`L’élément que vous avez signalé a été ${f.decision}\u00A0: ${item(f)}.`],
    }),
    time_off_requested: (f) => ({
      subject: `Absence ${elided('de', f.worker)}, ${f.period}`,
      body: [`${f.worker} demande une absence, ${f.period}. La demande attend une décision.`],
    }),
    time_off_reminder: (f) => ({
      subject: `Rappel\u00A0: absence ${elided('de', f.worker)}, ${f.period}`,
      body: [`${f.worker} a demandé une absence, ${f.period}. La demande attend encore votre décision.`],
    }),
    time_off_reviewed: (f) => ({
      subject: `Absence ${f.outcome === 'approved' ? 'approuvée' : 'refusée'}\u00A0: ${f.period}`,
      body: [`Votre absence, ${f.period}, a été ${f.outcome === 'approved' ? 'approuvée' : 'refusée'}.`],
    }),
    time_off_cancelled: (f) => ({
      subject: `Absence ${elided('de', f.worker)} annulée à partir du ${f.day}`,
      body: [`L’absence ${elided('de', f.worker)} est annulée à partir du ${f.day}.`],
    }),
    invoice_issued: (f) => ({
      subject: `Facture ${f.number}\u00A0: ${f.amount}`,
      body: [
        `La facture ${f.number} de ${f.amount}, adressée à ${f.employer}, a été émise. Elle est à payer le ${f.day}.`,
      ],
    }),
    client_invoice_issued: (f) => ({
      subject: `Facture ${f.number} ${elided('de', f.employer)}\u00A0: ${f.amount}`,
      body: [
        `${f.employer} a émis la facture ${f.number} de ${f.amount}. Merci de la payer au plus tard le ${f.day}.`,
      ],
    }),
    payment_completed: (f) => ({
      subject: `Payé\u00A0: ${f.amount}`,
      body: [`Un paiement de ${f.amount} ${elided('de', f.employer)} à ${f.worker} a été effectué.`],
    }),
    payment_failed: (f) => ({
      subject: `Échec du paiement\u00A0: ${f.amount}, ${f.worker}`,
      body: [
        `Un paiement de ${f.amount} ${elided('de', f.employer)} à ${f.worker} a échoué.`,
        f.until
          ? 'Il sera retenté automatiquement.'
          : 'Il ne sera pas retenté automatiquement\u00A0: quelqu’un doit s’en occuper.',
      ],
    }),
    webhook_endpoint_disabled: (f) => ({
      subject: `Plus de webhooks vers ${f.endpoint}`,
      body: [
        `Le point de terminaison de webhooks ${f.endpoint} ${elided('de', f.employer)} a été désactivé\u00A0: ${
          f.disabled === 'gone'
            ? 'il a répondu 410 Gone.'
            : `aucun envoi n’a abouti depuis ${f.since ? `le ${f.since}` : 'plusieurs jours'}.`
        }`,
        `Dès qu’il peut de nouveau recevoir, reprenez l’envoi par ${f.call}\u00A0: il continue là où il s’est arrêté.`,
      ],
    }),
  },
  many: {
    contract_activated: (n, f) => ({
      subject: `En vigueur\u00A0: ${n} contrats`,
      body: [`${n} contrats ${elided('de', f.employer)} sont en vigueur à partir d’aujourd’hui.`],
    }),
    contract_expiring: (n, f) => ({
      subject: `Prennent bientôt fin\u00A0: ${n} contrats`,
      body: [`${n} contrats ${elided('de', f.employer)} prennent bientôt fin, sauf renouvellement.`],
    }),
    contract_ended: (n, f) => ({
      subject: `Terminés\u00A0: ${n} contrats`,
      body: [`${n} contrats ${elided('de', f.employer)} ont pris fin.`],
    }),
    contract_renewed: (n, f) => ({
      subject: `Renouvelés\u00A0: ${n} contrats`,
      body: [`${n} contrats ${elided('de', f.employer)} sont renouvelés pour une nouvelle période.`],
    }),
    renewal_reminder: (n, f) => ({
      subject: `Bientôt renouvelés\u00A0: ${n} contrats`,
      body: [`${n} contrats ${elided('de', f.employer)} sont bientôt renouvelés, sauf opposition.`],
    }),
    contract_indexed: (n, f) => ({
      subject: `Nouvelle rémunération\u00A0: ${n} contrats`,
      body: [`La rémunération de ${n} contrats ${elided('de', f.employer)} a changé, comme convenu.`],
    }),
    review_request: manyToReview,
    work_request: manyToReview,
    review_reminder: manyStillToReview,
    work_reminder: manyStillToReview,
    review_outcome: (n) => ({
      subject: `Examinés\u00A0: ${n} éléments`,
      body: [`${n} éléments que vous avez signalés ont été examinés.`],
    }),
    invoice_issued: (n, f) => ({
      subject: `Émises\u00A0: ${n} factures`,
      body: [`${n} factures adressées à ${f.employer} ont été émises.`],
    }),
    payment_completed: (n, f) => ({
      subject: `Effectués\u00A0: ${n} paiements`,
      body: [`${n} paiements ${elided('de', f.employer)} ont été effectués.`],
    }),
    payment_failed: (n, f) => ({
      subject: `En échec\u00A0: ${n} paiements`,
      body: [`${n} paiements ${elided('de', f.employer)} ont échoué.`],
    }),
  },
};
