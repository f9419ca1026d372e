import type { Facts, MailWords } from '../template';

const between = (f: Facts) => `contrato ${f.title} entre ${f.employer} y ${f.worker}`;
const item = (f: Facts) => `${f.what}, ${f.amount}, para ${f.worker}`;
const goesOn = 'El contrato continúa con sus condiciones actuales.';

const toReview = (f: Facts) => ({
  subject: `Para aprobar: ${f.what}, ${f.amount}, ${f.worker}`,
  body: [`Un concepto está a la espera de su aprobación: ${item(f)}.`],
});
const stillToReview = (f: Facts) => ({
  subject: `Recordatorio, para aprobar: ${f.what}, ${f.amount}, ${f.worker}`,
  body: [`Un concepto sigue a la espera de su aprobación: ${item(f)}.`],
});
const manyToReview = (n: string) => ({
  subject: `Para aprobar: ${n} conceptos`,
  body: [`${n} conceptos están a la espera de su aprobación.`],
});
const manyStillToReview = (n: string) => ({
  subject: `Recordatorio, para aprobar: ${n} conceptos`,
  body: [`${n} conceptos siguen a la espera de su aprobación.`],
});

export const es: MailWords = {
  hello: (name) => `Hola, ${name}:`,
  more: { one: 'y # más', other: 'y # más' },
  sender: (employer) => `Enviado por Perdure en nombre de ${employer}.`,
  unsubscribe: 'No recibir más correos de este tipo',
  link: 'Si el botón no funciona, abra esta dirección:',
  personal: 'Este enlace es solo para usted. Por favor, no lo reenvíe.',
  one: {
    signature_request: (f) => ({
      subject: `Para firmar: ${f.title}`,
      body: [
        `${f.employer} le invita a firmar el contrato ${f.title}.`,
        'En el enlace puede leerlo primero y después firmarlo o rechazarlo.',
      ],
    }),
    signature_reminder: (f) => ({
      subject: `Recordatorio, para firmar: ${f.title}`,
      body: [
        `El contrato ${f.title} con ${f.employer} sigue a la espera de su firma.`,
        'En el enlace puede leerlo primero y después firmarlo o rechazarlo.',
      ],
    }),
    signature_awaited: (f) => ({
      subject: `Para la firma de ${f.employer}: ${f.title}`,
      body: [
        `El contrato ${f.title} con ${f.worker} está a la espera de la firma de ${f.employer}.`,
        'En el enlace puede leerlo primero y después firmarlo.',
      ],
    }),
    invitation_withdrawn: (f) => ({
      subject: `Invitación retirada: ${f.title}`,
      body: [
        `${f.employer} ha retirado la invitación a firmar el contrato ${f.title}.`,
        'El enlace de la invitación ya no es válido. No tiene que hacer nada.',
      ],
    }),
    invitation_expired: (f) => ({
      subject: `Invitación caducada: ${f.title}`,
      body: [
        `La invitación a ${f.worker} para firmar el contrato ${f.title} ha caducado.`,
        `${f.employer} puede enviar otra.`,
      ],
    }),
    contract_signed: (f) => ({
      subject: `Firmado: ${f.title}`,
      body: [`Ambas partes han firmado el contrato ${f.title}: ${f.employer} y ${f.worker}.`],
    }),
    contract_activated: (f) => ({
      subject: `En vigor: ${f.title}`,
      body: [`El ${between(f)} está en vigor desde hoy.`],
    }),
    contract_declined: (f) => ({
      subject: `Rechazado: ${f.title}`,
      body: [
        `${f.worker} ha rechazado firmar el contrato ${f.title}.`,
        'Puede modificarlo y enviar una nueva invitación, o cancelarlo.',
      ],
    }),
    contract_cancelled: (f) => ({
      subject: `Cancelado: ${f.title}`,
      body: [`${f.employer} ha cancelado el contrato ${f.title}.`, 'No tiene que hacer nada.'],
    }),
    contract_expiring: (f) => ({
      subject: `Termina pronto: ${f.title}`,
      body: [`El ${between(f)} termina el ${f.day}, salvo que se renueve.`],
    }),
    contract_ended: (f) => ({
      subject: `Terminado: ${f.title}`,
      body: [`El ${between(f)} terminó el ${f.day}.`],
    }),
    contract_renewed: (f) => ({
      subject: `Renovado: ${f.title}`,
      body: [
        `El ${between(f)} se ha renovado: al período que terminó el ${f.day} le sigue otro, según lo acordado.`,
      ],
    }),
    renewal_reminder: (f) => ({
      subject: `Se renueva pronto: ${f.title}`,
      body: [
        `El ${between(f)} se renueva por otro período después del ${f.day}. Cualquiera de las partes puede impedirlo hasta el ${f.until}.`,
      ],
    }),
    renewal_stopped: (f) => ({
      subject: `No se renueva: ${f.title}`,
      body: [`El ${between(f)} no se renueva: termina el ${f.day}.`],
    }),
    renewal_resumed: (f) => ({
      subject: `Finalmente se renueva: ${f.title}`,
      body: [`El ${between(f)} finalmente se renueva: al período que termina el ${f.day} le sigue otro.`],
    }),
    contract_indexed: (f) => ({
      subject: `Nueva remuneración: ${f.title}`,
      body: [`La remuneración del ${between(f)} es de ${f.amount} desde el ${f.day}, según lo acordado.`],
    }),
    indexation_skip: (f) => ({
      subject: `Para su acuerdo, sin indexación: ${f.title}`,
      body: [
        `La indexación de la remuneración del ${between(f)} desde el ${f.day} se quiere omitir. Si está de acuerdo, omítala también hasta el ${f.until}; de lo contrario, la remuneración cambia según lo acordado.`,
      ],
    }),
    indexation_skipped: (f) => ({
      subject: `Sin indexación: ${f.title}`,
      body: [
        `Ambas partes han omitido la indexación de la remuneración del ${between(f)} desde el ${f.day}. La remuneración no cambia.`,
      ],
    }),
    amendment_request: (f) => ({
      subject: `Para firmar: modificación de ${f.title}`,
      body: [
        `${f.employer} propone una modificación del contrato ${f.title} que se aplica desde el ${f.day}.`,
        'En el enlace ve qué cambia y después puede firmarla o rechazarla.',
      ],
    }),
    amendment_reminder: (f) => ({
      subject: `Recordatorio, para firmar: modificación de ${f.title}`,
      body: [
        `La modificación del contrato ${f.title} que ${f.employer} propone desde el ${f.day} sigue a la espera de su firma.`,
        'En el enlace ve qué cambia y después puede firmarla o rechazarla.',
      ],
    }),
    amendment_awaited: (f) => ({
      subject: `Para la firma de ${f.employer}: modificación de ${f.title}`,
      body: [
        `Una modificación del contrato ${f.title} con ${f.worker}, que se aplica desde el ${f.day}, está a la espera de la firma de ${f.employer}.`,
        'En el enlace ve qué cambia y después puede firmarla.',
      ],
    }),
    amendment_signed: (f) => ({
      subject: `Firmada: modificación de ${f.title}`,
      body: [
        `Ambas partes, ${f.employer} y ${f.worker}, han firmado la modificación del contrato ${f.title}. Se aplica desde el ${f.day}.`,
      ],
    }),
    amendment_active: (f) => ({
      subject: `En vigor: modificación de ${f.title}`,
      body: [`La modificación del ${between(f)} se aplica desde el ${f.day}.`],
    }),
    amendment_declined: (f) => ({
      subject: `Rechazada: modificación de ${f.title}`,
      body: [
        `${f.worker} ha rechazado la modificación del contrato ${f.title} propuesta desde el ${f.day}. ${goesOn}`,
      ],
    }),
    amendment_withdrawn: (f) => ({
      subject: `Retirada: modificación de ${f.title}`,
      body: [
        `${f.employer} ha retirado la modificación del contrato ${f.title} propuesta desde el ${f.day}. No tiene que hacer nada.`,
      ],
    }),
    amendment_withdrawal: (f) => ({
      subject: `Para su acuerdo, retirada: modificación de ${f.title}`,
      body: [
        `La modificación del ${between(f)}, firmada por ambas partes, se quiere retirar. Si está de acuerdo, retírela también hasta el ${f.until}; de lo contrario, se aplica desde el ${f.day}.`,
      ],
    }),
    amendment_expired: (f) => ({
      subject: `No firmada a tiempo: modificación de ${f.title}`,
      body: [
        `La modificación del ${between(f)}, propuesta desde el ${f.day}, no se firmó a tiempo. ${goesOn}`,
      ],
    }),
    amendment_voided: (f) => ({
      subject: `Sin efecto: modificación de ${f.title}`,
      body: [`La modificación del ${between(f)}, propuesta desde el ${f.day}, ya no puede surtir efecto.`],
    }),
    termination_scheduled: (f) => ({
      subject: `Rescisión: ${f.title}`,
      body: [`El ${between(f)} se va a rescindir. Su último día es el ${f.day}.`],
    }),
    termination_cancelled: (f) => ({
      subject: `Rescisión cancelada: ${f.title}`,
      body: [
        `La rescisión del ${between(f)}, prevista para el ${f.day}, se ha cancelado. El contrato continúa.`,
      ],
    }),
    termination_reminder: (f) => ({
      subject: `Último día próximo: ${f.title}`,
      body: [`El último día del ${between(f)} es el ${f.day}.`],
    }),
    termination_effective: (f) => ({
      subject: `Rescindido: ${f.title}`,
      body: [`El ${between(f)} se ha rescindido. Su último día fue el ${f.day}.`],
    }),
    review_request: toReview,
    work_request: toReview,
    review_reminder: stillToReview,
    work_reminder: stillToReview,
    review_outcome: (f) => ({
      subject: `${f.outcome === 'approved' ? 'Aprobado' : 'Rechazado'}: ${f.what}, ${f.amount}`,
      body: [`El concepto que usted comunicó ha sido ${f.decision}: ${item(f)}.`],
    }),
    time_off_requested: (f) => ({
      subject: `Ausencia de ${f.worker}, ${f.period}`,
      body: [`${f.worker} solicita una ausencia, ${f.period}. Está a la espera de una decisión.`],
    }),
    time_off_reminder: (f) => ({
      subject: `Recordatorio: ausencia de ${f.worker}, ${f.period}`,
      body: [`${f.worker} ha solicitado una ausencia, ${f.period}. Sigue a la espera de su decisión.`],
    }),
    time_off_reviewed: (f) => ({
      subject: `Ausencia ${f.outcome === 'approved' ? 'aprobada' : 'rechazada'}: ${f.period}`,
      body: [`Su ausencia, ${f.period}, ha sido ${f.outcome === 'approved' ? 'aprobada' : 'rechazada'}.`],
    }),
    time_off_cancelled: (f) => ({
      subject: `Ausencia de ${f.worker} cancelada desde el ${f.day}`,
      body: [`La ausencia de ${f.worker} queda cancelada desde el ${f.day}.`],
    }),
    invoice_issued: (f) => ({
      subject: `Factura ${f.number}: ${f.amount}`,
      body: [`Se ha emitido a ${f.employer} la factura ${f.number} por ${f.amount}. Vence el ${f.day}.`],
    }),
    client_invoice_issued: (f) => ({
      subject: `Factura ${f.number} de ${f.employer}: ${f.amount}`,
      body: [
        `${f.employer} ha emitido la factura ${f.number} por ${f.amount}. Le rogamos que la pague antes del ${f.day}.`,
      ],
    }),
    payment_completed: (f) => ({
      subject: `Pagado: ${f.amount}`,
      body: [`Se ha completado un pago de ${f.amount} de ${f.employer} a ${f.worker}.`],
    }),
    payment_failed: (f) => ({
      subject: `Pago fallido: ${f.amount}, ${f.worker}`,
      body: [
        `Un pago de ${f.amount} de ${f.employer} a ${f.worker} ha fallado.`,
        f.until
          ? 'Se reintentará automáticamente.'
          : 'No se reintentará automáticamente: alguien tiene que ocuparse.',
      ],
    }),
    webhook_endpoint_disabled: (f) => ({
      subject: `Ya no se envían webhooks a ${f.endpoint}`,
      body: [
        `El punto de conexión de webhooks ${f.endpoint} de ${f.employer} se ha desactivado: ${
          f.disabled === 'gone'
            ? 'respondió 410 Gone.'
            : `ningún envío ha tenido éxito desde ${f.since ? `el ${f.since}` : 'hace varios días'}.`
        }`,
        `Cuando pueda volver a recibir, reanúdelo con ${f.call}: el envío continúa donde se detuvo.`,
      ],
    }),
  },
  many: {
    contract_activated: (n, f) => ({
      subject: `En vigor: ${n} contratos`,
      body: [`${n} contratos de ${f.employer} están en vigor desde hoy.`],
    }),
    contract_expiring: (n, f) => ({
      subject: `Terminan pronto: ${n} contratos`,
      body: [`${n} contratos de ${f.employer} terminan pronto, salvo que se renueven.`],
    }),
    contract_ended: (n, f) => ({
      subject: `Terminados: ${n} contratos`,
      body: [`${n} contratos de ${f.employer} han terminado.`],
    }),
    contract_renewed: (n, f) => ({
      subject: `Renovados: ${n} contratos`,
      body: [`${n} contratos de ${f.employer} se han renovado por otro período.`],
    }),
    renewal_reminder: (n, f) => ({
      subject: `Se renuevan pronto: ${n} contratos`,
      body: [`${n} contratos de ${f.employer} se renuevan pronto, salvo que se impida.`],
    }),
    contract_indexed: (n, f) => ({
      subject: `Nueva remuneración: ${n} contratos`,
      body: [`La remuneración de ${n} contratos de ${f.employer} ha cambiado, según lo acordado.`],
    }),
    review_request: manyToReview,
    work_request: manyToReview,
    review_reminder: manyStillToReview,
    work_reminder: manyStillToReview,
    review_outcome: (n) => ({
      subject: `Revisados: ${n} conceptos`,
      body: [`Se han revisado ${n} conceptos que usted comunicó.`],
    }),
    invoice_issued: (n, f) => ({
      subject: `Emitidas: ${n} facturas`,
      body: [`Se han emitido ${n} facturas a ${f.employer}.`],
    }),
    payment_completed: (n, f) => ({
      subject: `Completados: ${n} pagos`,
      body: [`Se han completado ${n} pagos de ${f.employer}.`],
    }),
    payment_failed: (n, f) => ({
      subject: `Fallidos: ${n} pagos`,
      body: [`${n} pagos de ${f.employer} han fallado.`],
    }),
  },
};
