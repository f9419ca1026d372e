import { elided } from '../../../domain/language/elision';
import type { PageWords } from './words';

export const fr: PageWords = {
  skip: 'Aller directement à votre réponse',
  sandbox: 'Environnement de test\u00A0: rien ici n’engage personne.',
  onlyFor: (name) => `Cette page est réservée à ${name}. Merci de ne pas transmettre son lien.`,
  until: (instant) => `Vous pouvez répondre jusqu’au ${instant}.`,
  noDeadline: 'Vous pouvez répondre tant que ce lien est valable.',
  notices: {
    error: 'Erreur',
    problem: 'Il y a un problème',
    changed:
      'Le contenu a changé depuis que vous l’avez ouvert. Veuillez le relire, puis répondre à nouveau.',
    busy: 'Une réponse est en cours d’enregistrement. Veuillez patienter un instant, puis réessayer.',
    unfinished:
      'Votre réponse nous est parvenue, mais son enregistrement prend plus de temps que d’habitude. Envoyez-la à nouveau pour en voir le résultat\u00A0: elle ne compte qu’une fois.',
    notNow:
      'Votre réponse n’a pas pu être enregistrée et rien n’a changé. Veuillez réessayer dans un instant.',
    tooMany: 'Trop de tentatives ont été faites depuis votre réseau. Veuillez réessayer dans une minute.',
    tooLarge: 'Votre saisie est trop longue. Veuillez revenir en arrière et la raccourcir.',
    failed: 'Un problème est survenu de notre côté. Veuillez réessayer dans un instant.',
  },
  faults: {
    signatureMissing: 'Saisissez votre nom complet pour signer.',
    signatureLong: 'Votre nom doit compter 200 caractères au plus.',
    reasonLong: (max) => `Ce texte doit compter ${max} caractères au plus.`,
    unreadable: 'Ce texte contient un caractère qui ne peut pas être conservé. Veuillez le saisir à nouveau.',
    noChoice: 'Choisissez l’un des boutons ci-dessous.',
  },
  refusals: {
    amendment_overlap:
      'Un autre avenant modifie les mêmes conditions le même jour. Veuillez demander une nouvelle proposition.',
    amendment_conflict:
      'Les nouvelles conditions ne correspondent plus à ce qui a été convenu entre-temps. Veuillez demander une nouvelle proposition.',
    no_change: 'Ces conditions s’appliquent déjà. Il n’y a plus rien à signer.',
    after_completion: 'Le contrat se termine avant ce jour.',
    contract_ended: 'Le contrat est terminé.',
    mixed_currencies:
      'La facture concernée est dans une autre devise. L’élément peut être refusé et créé à nouveau dans cette devise.',
    no_unlocked_cycle: 'Il ne reste aucune facture à laquelle ajouter cet élément.',
    payment_date_past: 'La date de ce paiement est passée. Il peut être refusé et créé à nouveau.',
    time_off_balance:
      'Le solde ne couvre pas ces jours. L’absence peut être refusée, ou approuvée une fois le solde corrigé.',
  },
  form: {
    signTitle: 'Votre réponse',
    signature: 'Votre nom complet',
    signatureHint: 'Votre nom saisi ici vaut signature.',
    declineInstead: 'Refuser',
    reason: 'Pourquoi refusez-vous\u00A0? (facultatif)',
    reasonHint: (employer) => `${employer} pourra le lire.`,
    reviewReason: 'Remarque (facultatif)',
    reviewReasonHint: 'Conservée avec votre décision, pour tous ceux qui voient l’élément.',
  },
  contract: {
    eyebrow: 'Contrat à signer',
    message: (employer) => `Message ${elided('de', employer)}`,
    sign: 'Signer le contrat',
    decline: 'Refuser le contrat',
    consent: 'En signant, vous acceptez le contrat tel qu’il figure sur cette page.',
    consentFor: (employer) =>
      `En signant, vous acceptez le contrat au nom ${elided('de', employer)}, tel qu’il figure sur cette page.`,
    done: { signed: 'Vous avez signé le contrat', declined: 'Vous avez refusé le contrat' },
    starts: (day) => `Les deux parties ont signé. Le contrat commence le ${day}.`,
    inForce: 'Les deux parties ont signé. Le contrat est en vigueur.',
    signsNext: (name) => `${name} signe ensuite\u00A0; le contrat sera alors conclu.`,
    declinedNext: (employer) =>
      `Rien n’est convenu. ${employer} voit votre réponse et peut vous envoyer une nouvelle invitation.`,
    tooLate: {
      title: 'Le délai de signature est dépassé',
      next: (employer, until) =>
        `Vous pouviez répondre jusqu’au ${until}\u00A0; rien n’a été signé. Si vous souhaitez encore signer, demandez une nouvelle invitation à ${employer}.`,
    },
  },
  amendment: {
    eyebrow: 'Avenant à signer',
    title: (contract) => `Modifications de ${contract}`,
    changes: 'Ce qui change',
    late: (day) =>
      `Le jour proposé a déjà commencé\u00A0: signées maintenant, les nouvelles conditions s’appliquent à partir du ${day}.`,
    sign: 'Signer les modifications',
    decline: 'Refuser les modifications',
    consent:
      'En signant, vous acceptez les modifications telles qu’elles figurent sur cette page. Tout le reste demeure inchangé.',
    consentFor: (employer) =>
      `En signant, vous acceptez les modifications au nom ${elided('de', employer)}, telles qu’elles figurent sur cette page. Tout le reste demeure inchangé.`,
    done: { signed: 'Vous avez signé les modifications', declined: 'Vous avez refusé les modifications' },
    applyFrom: (day) =>
      `Les nouvelles conditions s’appliquent à partir du ${day}. D’ici là, les conditions actuelles restent valables.`,
    applyNow: (day) => `Les nouvelles conditions s’appliquent, à partir du ${day}.`,
    signsNext: (name) => `${name} signe ensuite\u00A0; les modifications seront alors convenues.`,
    declinedNext: 'Le contrat se poursuit aux conditions actuelles.',
    tooLate: {
      title: 'Le délai de réponse est dépassé',
      next: (employer, until) =>
        `Vous pouviez répondre jusqu’au ${until}. Rien n’a été signé et le contrat se poursuit aux conditions actuelles. Si vous souhaitez encore ces modifications, demandez à ${employer} de les proposer à nouveau.`,
    },
  },
  review: {
    eyebrow: 'Élément à examiner',
    offCycleEyebrow: 'Paiement à examiner',
    lowers: 'diminue la facture',
    reportedBy: 'Signalé par',
    changedBy: 'Modifié par',
    reportedOn: 'Date',
    attachment: 'Pièce jointe',
    recurring: 'Récurrent',
    yes: 'oui',
    invoice: 'Si vous approuvez maintenant',
    countsUntil: (instant) =>
      `Cela vaut jusqu’au ${instant}, date de clôture de la facture. Approuvé plus tard, l’élément figurera sur une facture ultérieure.`,
    landings: {
      own: 'Il figurera sur la facture du',
      next: 'Sa facture étant close, il figurera sur celle du',
      ownInvoice: 'Sa facture étant close, il aura une facture à lui seul.',
      none: 'Il ne reste aucune facture sur laquelle il puisse figurer. Il ne peut qu’être refusé.',
      refused: 'Ce ne serait pas accepté\u00A0:',
    },
    title: 'Votre décision',
    done: { approved: 'Vous avez approuvé', declined: 'Vous avez refusé' },
    approval: {
      title: 'Approbation',
      step: (number, of) => `Étape ${number} sur ${of}`,
      approvedBy: (name) => `Approuvé par ${name}`,
      inSteadOf: (name) => `à la place ${elided('de', name)}`,
      inSteadOfAll: 'à la place de ceux qui ne peuvent plus décider',
      missing: (count) => (count === 1 ? 'Il manque une approbation' : `Il manque ${count} approbations`),
      mayApprove: 'Peuvent approuver maintenant',
      escalated: 'L’échéance approche\u00A0; d’autres personnes peuvent donc aussi décider.',
      othersNext: 'Il faut encore l’approbation d’autres personnes, qui sont sollicitées maintenant.',
      saidAt: (instant) => `C’était le ${instant}.`,
      waitsNow: (step, of, count) =>
        `La décision attend maintenant ${count === 1 ? 'une approbation' : `${count} approbations`} à l’étape ${step} sur ${of}.`,
      closeWindow:
        'Vous pouvez fermer cette page. Tant que tous n’ont pas décidé, son lien indique ce qui est encore attendu.',
    },
    approvedOn: (period) => `L’élément figurera sur la facture du ${period}.`,
    approvedAlone: 'L’élément aura une facture à lui.',
    paidOn: (day) => `Le paiement aura lieu le ${day}.`,
    declinedNext: 'Cela reste sans effet. La personne qui l’a signalé peut voir votre décision.',
    timeOff: {
      eyebrow: 'Absence à examiner',
      types: {
        vacation: 'Congés payés',
        sick: 'Congé maladie',
        other: 'Autre',
        unpaid: 'Congé sans solde',
      },
      dates: 'Dates',
      days: 'Jours',
      pay: 'Rémunération',
      paid: 'rémunérée',
      unpaid: 'non rémunérée',
      requestedBy: 'Demandée par',
      approvedNext: 'L’absence est enregistrée et la personne concernée en est informée.',
      declinedNext: 'L’absence n’est pas enregistrée et la personne concernée en est informée.',
    },
  },
  closeWindow: 'Vous pouvez fermer cette page. Son lien a servi et n’ouvre plus rien.',
  unsubscribe: {
    eyebrow: 'Notifications par e-mail',
    asks: 'Ne plus recevoir d’e-mails de ce type\u00A0?',
    others: (employer) => `Cela ne concerne pas les autres e-mails ${elided('de', employer)}.`,
    stop: 'Ne plus les recevoir',
    stopped: 'Vous ne recevrez plus d’e-mails de ce type',
    resume: 'Les recevoir à nouveau',
    resumed: 'Vous recevrez à nouveau les e-mails de ce type',
  },
  gone: {
    title: 'Ce lien n’ouvre rien',
    why: 'Il a peut-être déjà servi, été retiré ou remplacé, son délai est peut-être passé, ou il y manque un caractère.',
    help: 'Si vous attendez un document à signer ou à examiner, demandez un nouveau lien à la personne qui vous a écrit.',
  },
};
