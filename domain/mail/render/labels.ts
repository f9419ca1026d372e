import type { Locale } from '../locale';
import type { Item } from '../letter';
import type { NoteName, RowName } from '../template';

type What = NonNullable<Item['what']>;

export interface Labels {
  hello(name: string): string;
  /** How many are not listed. */
  more(count: string): string;
  /** Beneath every mail, with the name of the organisation. */
  sender(employer: string): string;
  /** Beneath a link, for where the button does not work. */
  link: string;
  /** A link is for one person alone. */
  personal: string;
  rows: Record<RowName, string>;
  notes: Record<NoteName, string>;
  what: Record<What, string>;
  outcome: Record<NonNullable<Item['outcome']>, string>;
}

export const labels: Record<Locale, Labels> = {
  en: {
    hello: (name) => `Hello ${name},`,
    more: (count) => `and ${count} more`,
    sender: (employer) => `Sent by Perdure on behalf of ${employer}.`,
    link: 'If the button does not work, open this address:',
    personal: 'This link is for you alone. Please do not pass it on.',
    rows: {
      ...{ contract: 'Contract', employer: 'Client', worker: 'With', what: 'Kind', amount: 'Amount' },
      ...{ invoice: 'Invoice', period: 'Period', due: 'Due on', payday: 'Payment on' },
      ...{ start: 'Starts on', end: 'Ends on', lastDay: 'Last day', effective: 'Applies from' },
      ...{ until: 'Until', locks: 'Invoice locks', retry: 'Next attempt', address: 'Address' },
    },
    notes: { message: 'Message', reason: 'Reason', description: 'Description' },
    what: {
      ...{ bonus: 'Bonus', commission: 'Commission', reimbursement: 'Reimbursement', deduction: 'Deduction' },
      ...{ accrued_holiday: 'Accrued holiday', overtime: 'Overtime', custom: 'Adjustment', other: 'Payment' },
      ...{ timesheet: 'Timesheet', task: 'Task', milestone: 'Milestone' },
    },
    outcome: { approved: 'approved', declined: 'declined' },
  },
  de: {
    hello: (name) => `Guten Tag ${name},`,
    more: (count) => `und ${count} weitere`,
    sender: (employer) => `Von Perdure im Namen von ${employer} gesendet.`,
    link: 'Falls die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:',
    personal: 'Dieser Link ist nur für Sie bestimmt. Bitte geben Sie ihn nicht weiter.',
    rows: {
      ...{ contract: 'Vertrag', employer: 'Auftraggeber', worker: 'Mit', what: 'Art', amount: 'Betrag' },
      ...{
        invoice: 'Rechnung',

        period: 'Zeitraum',
        due: 'Fällig am',
        payday: 'Zahlung am',
      },
      ...{ start: 'Beginnt am', end: 'Endet am', lastDay: 'Letzter Tag', effective: 'Gilt ab' },
      ...{ until: 'Bis', locks: 'Rechnungsschluss', retry: 'Nächster Versuch', address: 'Adresse' },
    },
    notes: { message: 'Nachricht', reason: 'Grund', description: 'Beschreibung' },
    what: {
      ...{ bonus: 'Bonus', commission: 'Provision', reimbursement: 'Erstattung', deduction: 'Abzug' },
      ...{
        accrued_holiday: 'Urlaubsabgeltung',
        overtime: 'Überstunden',
        custom: 'Anpassung',
        timesheet: 'Zeiterfassung',
        task: 'Aufgabe',
        milestone: 'Meilenstein',
        other: 'Zahlung',
      },
    },
    outcome: { approved: 'freigegeben', declined: 'abgelehnt' },
  },
  fr: {
    hello: (name) => `Bonjour ${name},`,
    more: (count) => `et ${count} de plus`,
    sender: (employer) => `Envoyé par Perdure au nom de ${employer}.`,
    link: 'Si le bouton ne fonctionne pas, ouvrez cette adresse :',
    personal: 'Ce lien vous est réservé. Merci de ne pas le transmettre.',
    rows: {
      ...{ contract: 'Contrat', employer: 'Client', worker: 'Avec', what: 'Nature', amount: 'Montant' },
      ...{ invoice: 'Facture', period: 'Période', due: 'Échéance', payday: 'Paiement le' },
      ...{ start: 'Début', end: 'Fin', lastDay: 'Dernier jour', effective: 'À partir du' },
      ...{ until: 'Jusqu’au', locks: 'Facture arrêtée le', retry: 'Prochaine tentative', address: 'Adresse' },
    },
    notes: { message: 'Message', reason: 'Motif', description: 'Description' },
    what: {
      ...{ bonus: 'Prime', commission: 'Commission', reimbursement: 'Remboursement', deduction: 'Retenue' },
      ...{ accrued_holiday: 'Congés acquis', overtime: 'Heures supplémentaires' },
      ...{ custom: 'Ajustement', other: 'Paiement' },
      ...{ timesheet: 'Feuille de temps', task: 'Tâche', milestone: 'Jalon' },
    },
    outcome: { approved: 'approuvé', declined: 'refusé' },
  },
  es: {
    hello: (name) => `Hola, ${name}:`,
    more: (count) => `y ${count} más`,
    sender: (employer) => `Enviado por Perdure en nombre de ${employer}.`,
    link: 'Si el botón no funciona, abra esta dirección:',
    personal: 'Este enlace es solo para usted. Por favor, no lo comparta.',
    rows: {
      ...{ contract: 'Contrato', employer: 'Cliente', worker: 'Con', what: 'Tipo', amount: 'Importe' },
      ...{ invoice: 'Factura', period: 'Periodo', due: 'Vence el', payday: 'Pago el' },
      ...{ start: 'Empieza el', end: 'Termina el', lastDay: 'Último día', effective: 'Se aplica desde' },
      ...{ until: 'Hasta', locks: 'Cierre de la factura', retry: 'Próximo intento', address: 'Dirección' },
    },
    notes: { message: 'Mensaje', reason: 'Motivo', description: 'Descripción' },
    what: {
      ...{
        bonus: 'Bonificación',
        commission: 'Comisión',
        reimbursement: 'Reembolso',
        deduction: 'Deducción',
      },
      ...{
        accrued_holiday: 'Vacaciones devengadas',
        overtime: 'Horas extra',
        custom: 'Ajuste',
        timesheet: 'Hoja de horas',
        task: 'Tarea',
        milestone: 'Hito',
        other: 'Pago',
      },
    },
    outcome: { approved: 'aprobado', declined: 'rechazado' },
  },
};
