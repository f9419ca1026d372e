import type { Facts, MailWords } from '../template';

const between = (f: Facts) => `des Vertrags ${f.title} zwischen ${f.employer} und ${f.worker}`;
const item = (f: Facts) => `${f.what}, ${f.amount}, für ${f.worker}`;
const goesOn = 'Der Vertrag läuft mit seinen bisherigen Bedingungen weiter.';

const toReview = (f: Facts) => ({
  subject: `Zur Genehmigung: ${f.what}, ${f.amount}, ${f.worker}`,
  body: [`Ein Posten wartet auf Ihre Genehmigung: ${item(f)}.`],
});
const stillToReview = (f: Facts) => ({
  subject: `Erinnerung, zur Genehmigung: ${f.what}, ${f.amount}, ${f.worker}`,
  body: [`Ein Posten wartet noch auf Ihre Genehmigung: ${item(f)}.`],
});
const manyToReview = (n: string) => ({
  subject: `Zur Genehmigung: ${n} Posten`,
  body: [`${n} Posten warten auf Ihre Genehmigung.`],
});
const manyStillToReview = (n: string) => ({
  subject: `Erinnerung, zur Genehmigung: ${n} Posten`,
  body: [`${n} Posten warten noch auf Ihre Genehmigung.`],
});

export const de: MailWords = {
  hello: (name) => `Guten Tag ${name},`,
  more: { one: 'und # weiterer Eintrag', other: 'und # weitere Einträge' },
  sender: (employer) => `Von Perdure im Namen von ${employer} gesendet.`,
  unsubscribe: 'Keine E-Mails dieser Art mehr erhalten',
  link: 'Falls die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:',
  personal: 'Dieser Link ist nur für Sie bestimmt. Bitte geben Sie ihn nicht weiter.',
  one: {
    signature_request: (f) => ({
      subject: `Bitte unterschreiben: ${f.title}`,
      body: [
        `${f.employer} lädt Sie ein, den Vertrag ${f.title} zu unterschreiben.`,
        'Über den Link können Sie ihn zuerst lesen und dann unterschreiben oder ablehnen.',
      ],
    }),
    signature_reminder: (f) => ({
      subject: `Erinnerung: bitte ${f.title} unterschreiben`,
      body: [
        `Der Vertrag ${f.title} mit ${f.employer} wartet noch auf Ihre Unterschrift.`,
        'Über den Link können Sie ihn zuerst lesen und dann unterschreiben oder ablehnen.',
      ],
    }),
    signature_awaited: (f) => ({
      subject: `Von ${f.employer} zu unterschreiben: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} mit ${f.worker} wartet auf die Unterschrift von ${f.employer}.`,
        'Über den Link können Sie ihn zuerst lesen und dann unterschreiben.',
      ],
    }),
    invitation_withdrawn: (f) => ({
      subject: `Einladung zurückgezogen: ${f.title}`,
      body: [
        `${f.employer} hat die Einladung zurückgezogen, den Vertrag ${f.title} zu unterschreiben.`,
        'Der Link in der Einladung gilt nicht mehr. Sie müssen nichts tun.',
      ],
    }),
    invitation_expired: (f) => ({
      subject: `Einladung abgelaufen: ${f.title}`,
      body: [
        `Die Einladung an ${f.worker}, den Vertrag ${f.title} zu unterschreiben, ist abgelaufen.`,
        `${f.employer} kann eine neue senden.`,
      ],
    }),
    contract_signed: (f) => ({
      subject: `Unterschrieben: ${f.title}`,
      body: [`Beide Parteien haben den Vertrag ${f.title} unterschrieben: ${f.employer} und ${f.worker}.`],
    }),
    contract_activated: (f) => ({
      subject: `In Kraft: ${f.title}`,
      body: [`Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} ist ab heute in Kraft.`],
    }),
    contract_declined: (f) => ({
      subject: `Abgelehnt: ${f.title}`,
      body: [
        `${f.worker} hat es abgelehnt, den Vertrag ${f.title} zu unterschreiben.`,
        'Sie können ihn ändern und eine neue Einladung senden oder ihn stornieren.',
      ],
    }),
    contract_cancelled: (f) => ({
      subject: `Storniert: ${f.title}`,
      body: [`${f.employer} hat den Vertrag ${f.title} storniert.`, 'Sie müssen nichts tun.'],
    }),
    contract_expiring: (f) => ({
      subject: `Endet bald: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} endet am ${f.day}, wenn er nicht verlängert wird.`,
      ],
    }),
    contract_ended: (f) => ({
      subject: `Beendet: ${f.title}`,
      body: [`Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} ist am ${f.day} ausgelaufen.`],
    }),
    contract_renewed: (f) => ({
      subject: `Verlängert: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} ist verlängert: Auf die Laufzeit, die am ${f.day} geendet hat, folgt wie vereinbart eine weitere.`,
      ],
    }),
    renewal_reminder: (f) => ({
      subject: `Verlängert sich bald: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} verlängert sich nach dem ${f.day} um eine weitere Laufzeit. Beide Vertragsparteien können das bis ${f.until} verhindern.`,
      ],
    }),
    renewal_stopped: (f) => ({
      subject: `Wird nicht verlängert: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} wird nicht verlängert: Er endet am ${f.day}.`,
      ],
    }),
    renewal_resumed: (f) => ({
      subject: `Wird doch verlängert: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} wird doch verlängert: Auf die Laufzeit, die am ${f.day} endet, folgt eine weitere.`,
      ],
    }),
    contract_indexed: (f) => ({
      subject: `Neue Vergütung: ${f.title}`,
      body: [
        `Die Vergütung des Vertrags ${f.title} zwischen ${f.employer} und ${f.worker} beträgt wie vereinbart ab dem ${f.day} ${f.amount}.`,
      ],
    }),
    indexation_skip: (f) => ({
      subject: `Zur Zustimmung, ohne Indexierung: ${f.title}`,
      body: [
        `Die Indexierung der Vergütung ${between(f)} ab dem ${f.day} soll entfallen. Wenn Sie einverstanden sind, lassen Sie sie bis ${f.until} ebenfalls entfallen; sonst ändert sich die Vergütung wie vereinbart.`,
      ],
    }),
    indexation_skipped: (f) => ({
      subject: `Ohne Indexierung: ${f.title}`,
      body: [
        `Beide Parteien lassen die Indexierung der Vergütung ${between(f)} ab dem ${f.day} entfallen. Die Vergütung bleibt, wie sie ist.`,
      ],
    }),
    amendment_request: (f) => ({
      subject: `Bitte unterschreiben: Änderung von ${f.title}`,
      body: [
        `${f.employer} schlägt eine Änderung des Vertrags ${f.title} vor, die ab dem ${f.day} gilt.`,
        'Über den Link sehen Sie, was sich ändert, und können dann unterschreiben oder ablehnen.',
      ],
    }),
    amendment_reminder: (f) => ({
      subject: `Erinnerung: bitte Änderung von ${f.title} unterschreiben`,
      body: [
        `Die Änderung des Vertrags ${f.title}, die ${f.employer} ab dem ${f.day} vorschlägt, wartet noch auf Ihre Unterschrift.`,
        'Über den Link sehen Sie, was sich ändert, und können dann unterschreiben oder ablehnen.',
      ],
    }),
    amendment_awaited: (f) => ({
      subject: `Von ${f.employer} zu unterschreiben: Änderung von ${f.title}`,
      body: [
        `Eine Änderung des Vertrags ${f.title} mit ${f.worker}, die ab dem ${f.day} gilt, wartet auf die Unterschrift von ${f.employer}.`,
        'Über den Link sehen Sie, was sich ändert, und können dann unterschreiben.',
      ],
    }),
    amendment_signed: (f) => ({
      subject: `Unterschrieben: Änderung von ${f.title}`,
      body: [
        `Beide Parteien, ${f.employer} und ${f.worker}, haben die Änderung des Vertrags ${f.title} unterschrieben. Sie gilt ab dem ${f.day}.`,
      ],
    }),
    amendment_active: (f) => ({
      subject: `In Kraft: Änderung von ${f.title}`,
      body: [`Die Änderung ${between(f)} gilt ab dem ${f.day}.`],
    }),
    amendment_declined: (f) => ({
      subject: `Abgelehnt: Änderung von ${f.title}`,
      body: [
        `${f.worker} hat die ab dem ${f.day} vorgeschlagene Änderung des Vertrags ${f.title} abgelehnt. ${goesOn}`,
      ],
    }),
    amendment_withdrawn: (f) => ({
      subject: `Zurückgezogen: Änderung von ${f.title}`,
      body: [
        `${f.employer} hat die ab dem ${f.day} vorgeschlagene Änderung des Vertrags ${f.title} zurückgezogen. Sie müssen nichts tun.`,
      ],
    }),
    amendment_withdrawal: (f) => ({
      subject: `Zur Zustimmung, Rücknahme: Änderung von ${f.title}`,
      body: [
        `Die von beiden unterschriebene Änderung ${between(f)} soll zurückgezogen werden. Wenn Sie einverstanden sind, ziehen Sie sie bis ${f.until} ebenfalls zurück; sonst gilt sie ab dem ${f.day}.`,
      ],
    }),
    amendment_expired: (f) => ({
      subject: `Nicht rechtzeitig unterschrieben: Änderung von ${f.title}`,
      body: [
        `Die ab dem ${f.day} vorgeschlagene Änderung ${between(f)} wurde nicht rechtzeitig unterschrieben. ${goesOn}`,
      ],
    }),
    amendment_voided: (f) => ({
      subject: `Ohne Wirkung: Änderung von ${f.title}`,
      body: [`Die ab dem ${f.day} vorgeschlagene Änderung ${between(f)} kann nicht mehr wirksam werden.`],
    }),
    termination_scheduled: (f) => ({
      subject: `Kündigung: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} wird durch Kündigung beendet. Sein letzter Tag ist der ${f.day}.`,
      ],
    }),
    termination_cancelled: (f) => ({
      subject: `Kündigung zurückgenommen: ${f.title}`,
      body: [
        `Die zum ${f.day} geplante Kündigung ${between(f)} wurde zurückgenommen. Der Vertrag läuft weiter.`,
      ],
    }),
    termination_reminder: (f) => ({
      subject: `Bald letzter Tag: ${f.title}`,
      body: [`Der letzte Tag ${between(f)} ist der ${f.day}.`],
    }),
    termination_effective: (f) => ({
      subject: `Durch Kündigung beendet: ${f.title}`,
      body: [
        `Der Vertrag ${f.title} zwischen ${f.employer} und ${f.worker} wurde durch Kündigung beendet. Sein letzter Tag war der ${f.day}.`,
      ],
    }),
    review_request: toReview,
    work_request: toReview,
    review_reminder: stillToReview,
    work_reminder: stillToReview,
    review_outcome: (f) => ({
      subject: `${f.outcome === 'approved' ? 'Genehmigt' : 'Abgelehnt'}: ${f.what}, ${f.amount}`,
      body: [`Der von Ihnen gemeldete Posten wurde ${f.decision}: ${item(f)}.`],
    }),
    time_off_requested: (f) => ({
      subject: `Abwesenheit von ${f.worker}, ${f.period}`,
      body: [`${f.worker} beantragt eine Abwesenheit, ${f.period}. Der Antrag wartet auf eine Entscheidung.`],
    }),
    time_off_reminder: (f) => ({
      subject: `Erinnerung: Abwesenheit von ${f.worker}, ${f.period}`,
      body: [
        `${f.worker} hat eine Abwesenheit beantragt, ${f.period}. Der Antrag wartet noch auf Ihre Entscheidung.`,
      ],
    }),
    time_off_reviewed: (f) => ({
      subject: `Abwesenheit ${f.decision}: ${f.period}`,
      body: [`Ihre Abwesenheit, ${f.period}, wurde ${f.decision}.`],
    }),
    time_off_cancelled: (f) => ({
      subject: `Abwesenheit von ${f.worker} ab ${f.day} aufgehoben`,
      body: [`Die Abwesenheit von ${f.worker} ist ab dem ${f.day} aufgehoben.`],
    }),
    invoice_issued: (f) => ({
      subject: `Rechnung ${f.number}: ${f.amount}`,
      body: [
        `Die Rechnung ${f.number} über ${f.amount} an ${f.employer} wurde gestellt. Sie ist am ${f.day} fällig.`,
      ],
    }),
    client_invoice_issued: (f) => ({
      subject: `Rechnung ${f.number} von ${f.employer}: ${f.amount}`,
      body: [
        `${f.employer} hat die Rechnung ${f.number} über ${f.amount} gestellt. Bitte zahlen Sie bis zum ${f.day}.`,
      ],
    }),
    payment_completed: (f) => ({
      subject: `Gezahlt: ${f.amount}`,
      body: [`Eine Zahlung von ${f.employer} an ${f.worker} über ${f.amount} ist abgeschlossen.`],
    }),
    payment_failed: (f) => ({
      subject: `Zahlung fehlgeschlagen: ${f.amount}, ${f.worker}`,
      body: [
        `Eine Zahlung von ${f.employer} an ${f.worker} über ${f.amount} ist fehlgeschlagen.`,
        f.until
          ? 'Sie wird automatisch wiederholt.'
          : 'Sie wird nicht automatisch wiederholt: Jemand muss sich darum kümmern.',
      ],
    }),
    webhook_endpoint_disabled: (f) => ({
      subject: `Keine Webhooks mehr an ${f.endpoint}`,
      body: [
        `Der Webhook-Endpunkt ${f.endpoint} von ${f.employer} wurde deaktiviert: ${
          f.disabled === 'gone'
            ? 'Er hat mit 410 Gone geantwortet.'
            : `Seit ${f.since ? `dem ${f.since}` : 'mehreren Tagen'} ist keine Zustellung gelungen.`
        }`,
        `Sobald er wieder empfangen kann, setzen Sie ihn mit ${f.call} fort: Der Versand geht dort weiter, wo er aufgehört hat.`,
      ],
    }),
  },
  many: {
    contract_activated: (n, f) => ({
      subject: `In Kraft: ${n} Verträge`,
      body: [`${n} Verträge von ${f.employer} sind ab heute in Kraft.`],
    }),
    contract_expiring: (n, f) => ({
      subject: `Enden bald: ${n} Verträge`,
      body: [`${n} Verträge von ${f.employer} enden bald, wenn sie nicht verlängert werden.`],
    }),
    contract_ended: (n, f) => ({
      subject: `Beendet: ${n} Verträge`,
      body: [`${n} Verträge von ${f.employer} sind ausgelaufen.`],
    }),
    contract_renewed: (n, f) => ({
      subject: `Verlängert: ${n} Verträge`,
      body: [`${n} Verträge von ${f.employer} sind um eine weitere Laufzeit verlängert.`],
    }),
    renewal_reminder: (n, f) => ({
      subject: `Verlängern sich bald: ${n} Verträge`,
      body: [`${n} Verträge von ${f.employer} verlängern sich bald, wenn das niemand verhindert.`],
    }),
    contract_indexed: (n, f) => ({
      subject: `Neue Vergütung: ${n} Verträge`,
      body: [`Die Vergütung von ${n} Verträgen von ${f.employer} hat sich wie vereinbart geändert.`],
    }),
    review_request: manyToReview,
    work_request: manyToReview,
    review_reminder: manyStillToReview,
    work_reminder: manyStillToReview,
    review_outcome: (n) => ({
      subject: `Geprüft: ${n} Posten`,
      body: [`${n} von Ihnen gemeldete Posten wurden geprüft.`],
    }),
    invoice_issued: (n, f) => ({
      subject: `Gestellt: ${n} Rechnungen`,
      body: [`${n} Rechnungen an ${f.employer} wurden gestellt.`],
    }),
    payment_completed: (n, f) => ({
      subject: `Gezahlt: ${n} Zahlungen`,
      body: [`${n} Zahlungen von ${f.employer} sind abgeschlossen.`],
    }),
    payment_failed: (n, f) => ({
      subject: `Fehlgeschlagen: ${n} Zahlungen`,
      body: [`${n} Zahlungen von ${f.employer} sind fehlgeschlagen.`],
    }),
  },
};
