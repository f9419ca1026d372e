import type { PageWords } from './words';

export const de: PageWords = {
  skip: 'Direkt zu Ihrer Antwort',
  sandbox: 'Testumgebung: Nichts hier ist verbindlich.',
  onlyFor: (name) => `Diese Seite ist nur für ${name} bestimmt. Bitte geben Sie den Link nicht weiter.`,
  until: (instant) => `Sie können bis zum ${instant} antworten.`,
  noDeadline: 'Sie können antworten, solange dieser Link gilt.',
  notices: {
    error: 'Fehler',
    problem: 'Das hat noch nicht geklappt',
    changed:
      'Der Inhalt hat sich geändert, seit Sie ihn geöffnet haben. Bitte lesen Sie ihn noch einmal und antworten Sie dann.',
    busy: 'Gerade wird eine Antwort gespeichert. Bitte warten Sie kurz und versuchen Sie es dann noch einmal.',
    unfinished:
      'Ihre Antwort ist angekommen, das Speichern dauert aber länger als üblich. Senden Sie sie noch einmal, um das Ergebnis zu sehen: Sie zählt nur einmal.',
    notNow:
      'Ihre Antwort konnte gerade nicht gespeichert werden; es hat sich nichts geändert. Bitte versuchen Sie es gleich noch einmal.',
    tooMany: 'Aus Ihrem Netz kamen zu viele Versuche. Bitte versuchen Sie es in einer Minute noch einmal.',
    tooLarge: 'Ihre Eingabe ist zu lang. Bitte gehen Sie zurück und kürzen Sie sie.',
    failed: 'Hier ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.',
  },
  faults: {
    signatureMissing: 'Geben Sie Ihren vollen Namen ein, um zu unterschreiben.',
    signatureLong: 'Ihr Name darf höchstens 200 Zeichen haben.',
    reasonLong: (max) => `Dieser Text darf höchstens ${max} Zeichen haben.`,
    unreadable: 'Der Text enthält ein Zeichen, das sich nicht speichern lässt. Bitte geben Sie ihn neu ein.',
    noChoice: 'Wählen Sie eine der Schaltflächen unten.',
  },
  refusals: {
    amendment_overlap:
      'Eine andere Änderung betrifft dieselben Bedingungen am selben Tag. Bitten Sie um einen neuen Vorschlag.',
    amendment_conflict:
      'Die neuen Bedingungen passen nicht mehr zu dem, was inzwischen vereinbart wurde. Bitten Sie um einen neuen Vorschlag.',
    no_change: 'Diese Bedingungen gelten bereits. Es gibt nichts mehr zu unterschreiben.',
    after_completion: 'Der Vertrag endet vor diesem Tag.',
    contract_ended: 'Der Vertrag ist beendet.',
    mixed_currencies:
      'Die Rechnung, auf die der Posten käme, lautet auf eine andere Währung. Er kann abgelehnt und in dieser Währung neu angelegt werden.',
    no_unlocked_cycle: 'Es gibt keine Rechnung mehr, auf die der Posten kommen könnte.',
    payment_date_past: 'Der Zahlungstermin ist vorbei. Die Zahlung kann abgelehnt und neu angelegt werden.',
    time_off_balance:
      'Das Guthaben reicht für diese Tage nicht aus. Sie können abgelehnt werden, oder genehmigt, sobald das Guthaben berichtigt ist.',
  },
  form: {
    signTitle: 'Ihre Antwort',
    signature: 'Ihr voller Name',
    signatureHint: 'Ihr hier eingegebener Name gilt als Ihre Unterschrift.',
    declineInstead: 'Stattdessen ablehnen',
    reason: 'Warum lehnen Sie ab? (freiwillig)',
    reasonHint: (employer) => `${employer} kann das lesen.`,
    reviewReason: 'Anmerkung (freiwillig)',
    reviewReasonHint: 'Wird mit Ihrer Entscheidung gespeichert, für alle, die den Posten sehen.',
  },
  contract: {
    eyebrow: 'Vertrag zur Unterschrift',
    message: (employer) => `Nachricht von ${employer}`,
    sign: 'Vertrag unterschreiben',
    decline: 'Vertrag ablehnen',
    consent: 'Mit Ihrer Unterschrift nehmen Sie den Vertrag so an, wie er auf dieser Seite steht.',
    consentFor: (employer) =>
      `Mit Ihrer Unterschrift nehmen Sie den Vertrag für ${employer} so an, wie er auf dieser Seite steht.`,
    done: { signed: 'Sie haben den Vertrag unterschrieben', declined: 'Sie haben den Vertrag abgelehnt' },
    starts: (day) => `Beide Parteien haben unterschrieben. Der Vertrag beginnt am ${day}.`,
    inForce: 'Beide Parteien haben unterschrieben. Der Vertrag ist in Kraft.',
    signsNext: (name) => `Als Nächstes unterschreibt ${name}; dann ist der Vertrag geschlossen.`,
    declinedNext: (employer) =>
      `Es ist nichts vereinbart. ${employer} sieht Ihre Antwort und kann Ihnen eine neue Einladung senden.`,
    tooLate: {
      title: 'Die Frist zum Unterschreiben ist abgelaufen',
      next: (employer, until) =>
        `Sie konnten bis zum ${until} antworten; es wurde nichts unterschrieben. Wenn Sie noch unterschreiben möchten, bitten Sie ${employer} um eine neue Einladung.`,
    },
  },
  amendment: {
    eyebrow: 'Änderung zur Unterschrift',
    title: (contract) => `Änderungen an ${contract}`,
    changes: 'Was sich ändert',
    late: (day) =>
      `Der vorgeschlagene Tag hat schon begonnen: Unterschreiben Sie jetzt, gelten die neuen Bedingungen ab dem ${day}.`,
    sign: 'Änderungen unterschreiben',
    decline: 'Änderungen ablehnen',
    consent:
      'Mit Ihrer Unterschrift nehmen Sie die Änderungen so an, wie sie auf dieser Seite stehen. Alles andere bleibt wie vereinbart.',
    consentFor: (employer) =>
      `Mit Ihrer Unterschrift nehmen Sie die Änderungen für ${employer} so an, wie sie auf dieser Seite stehen. Alles andere bleibt wie vereinbart.`,
    done: {
      signed: 'Sie haben die Änderungen unterschrieben',
      declined: 'Sie haben die Änderungen abgelehnt',
    },
    applyFrom: (day) => `Die neuen Bedingungen gelten ab dem ${day}. Bis dahin gelten die bisherigen.`,
    applyNow: (day) => `Die neuen Bedingungen gelten ab dem ${day}.`,
    signsNext: (name) => `Als Nächstes unterschreibt ${name}; dann sind die Änderungen vereinbart.`,
    declinedNext: 'Der Vertrag läuft mit seinen bisherigen Bedingungen weiter.',
    tooLate: {
      title: 'Die Frist zum Antworten ist abgelaufen',
      next: (employer, until) =>
        `Sie konnten bis zum ${until} antworten. Es wurde nichts unterschrieben, und der Vertrag läuft mit seinen bisherigen Bedingungen weiter. Wenn Sie die Änderungen noch möchten, bitten Sie ${employer} um einen neuen Vorschlag.`,
    },
  },
  review: {
    eyebrow: 'Posten zur Prüfung',
    offCycleEyebrow: 'Zahlung zur Prüfung',
    lowers: 'mindert die Rechnung',
    reportedBy: 'Gemeldet von',
    changedBy: 'Geändert von',
    reportedOn: 'Datum',
    attachment: 'Anlage',
    recurring: 'Wiederkehrend',
    yes: 'ja',
    invoice: 'Wenn Sie jetzt genehmigen',
    countsUntil: (instant) =>
      `Das gilt bis zum ${instant}; dann wird die Rechnung abgeschlossen. Danach genehmigt, kommt der Posten auf eine spätere.`,
    landings: {
      own: 'Der Posten kommt auf die Rechnung für den Zeitraum',
      next: 'Seine eigene Rechnung ist abgeschlossen; der Posten kommt auf die für den Zeitraum',
      ownInvoice: 'Seine eigene Rechnung ist abgeschlossen; der Posten bekommt eine für sich.',
      none: 'Es gibt keine Rechnung mehr, auf die er kommen könnte. Er kann nur abgelehnt werden.',
      refused: 'Das würde nicht angenommen:',
    },
    title: 'Ihre Entscheidung',
    done: { approved: 'Sie haben genehmigt', declined: 'Sie haben abgelehnt' },
    approval: {
      title: 'Genehmigung',
      step: (number, of) => `Schritt ${number} von ${of}`,
      approvedBy: (name) => `Genehmigt von ${name}`,
      inSteadOf: (name) => `in Vertretung von ${name}`,
      inSteadOfAll: 'anstelle derer, die nicht mehr entscheiden können',
      missing: (count) => (count === 1 ? 'Eine Genehmigung fehlt' : `${count} Genehmigungen fehlen`),
      mayApprove: 'Können jetzt genehmigen',
      escalated: 'Die Frist läuft bald ab; deshalb können auch andere entscheiden.',
      othersNext: 'Es fehlt noch die Genehmigung anderer, die jetzt gefragt werden.',
      saidAt: (instant) => `Das war am ${instant}.`,
      waitsNow: (step, of, count) =>
        `Jetzt wartet der Vorgang in Schritt ${step} von ${of} auf ${count === 1 ? 'eine Genehmigung' : `${count} Genehmigungen`}.`,
      closeWindow:
        'Sie können diese Seite jetzt schließen. Bis alle entschieden haben, zeigt der Link, worauf noch gewartet wird.',
    },
    approvedOn: (period) => `Der Posten kommt auf die Rechnung für den Zeitraum ${period}.`,
    approvedAlone: 'Der Posten bekommt eine eigene Rechnung.',
    paidOn: (day) => `Die Zahlung erfolgt am ${day}.`,
    declinedNext: 'Es bleibt ohne Wirkung. Wer es gemeldet hat, kann Ihre Entscheidung sehen.',
    timeOff: {
      eyebrow: 'Abwesenheit zur Prüfung',
      types: {
        vacation: 'Urlaub',
        sick: 'Krankheit',
        other: 'Sonstiges',
        unpaid: 'Unbezahlter Urlaub',
      },
      dates: 'Termine',
      days: 'Tage',
      pay: 'Vergütung',
      paid: 'bezahlt',
      unpaid: 'unbezahlt',
      requestedBy: 'Beantragt von',
      approvedNext: 'Die Abwesenheit ist eingetragen; die betreffende Person wird benachrichtigt.',
      declinedNext: 'Die Abwesenheit wird nicht eingetragen; die betreffende Person wird benachrichtigt.',
    },
  },
  closeWindow: 'Sie können diese Seite jetzt schließen. Der Link ist verbraucht und öffnet nichts mehr.',
  unsubscribe: {
    eyebrow: 'E-Mail-Benachrichtigungen',
    asks: 'Keine E-Mails dieser Art mehr?',
    others: (employer) => `Andere E-Mails von ${employer} betrifft das nicht.`,
    stop: 'Abbestellen',
    stopped: 'Sie bekommen keine E-Mails dieser Art mehr',
    resume: 'Wieder zusenden',
    resumed: 'Sie bekommen wieder E-Mails dieser Art',
  },
  gone: {
    title: 'Dieser Link öffnet nichts',
    why: 'Vielleicht wurde er schon benutzt, zurückgezogen oder ersetzt, seine Zeit ist abgelaufen, oder es fehlt ein Zeichen.',
    help: 'Wenn Sie etwas unterschreiben oder prüfen sollen, bitten Sie den Absender um einen neuen Link.',
  },
};
