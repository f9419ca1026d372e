import type { PageWords } from './words';

export const es: PageWords = {
  skip: 'Ir directamente a su respuesta',
  sandbox: 'Entorno de pruebas: nada de esto es vinculante.',
  onlyFor: (name) => `Esta página es solo para ${name}. Por favor, no reenvíe el enlace.`,
  until: (instant) => `Puede responder hasta el ${instant}.`,
  noDeadline: 'Puede responder mientras este enlace funcione.',
  notices: {
    error: 'Error',
    problem: 'Hay un problema',
    changed: 'El contenido ha cambiado desde que lo abrió. Por favor, léalo de nuevo y responda otra vez.',
    busy: 'Se está guardando una respuesta en este momento. Espere un poco e inténtelo de nuevo.',
    unfinished:
      'Hemos recibido su respuesta, pero guardarla tarda más de lo habitual. Envíela otra vez para ver el resultado: solo cuenta una vez.',
    notNow: 'Su respuesta no se ha podido guardar y nada ha cambiado. Inténtelo de nuevo en un momento.',
    tooMany: 'Ha habido demasiados intentos desde su red. Inténtelo de nuevo en un minuto.',
    tooLarge: 'El texto es demasiado largo. Vuelva atrás y acórtelo.',
    failed: 'Algo ha fallado aquí. Inténtelo de nuevo en un momento.',
  },
  faults: {
    signatureMissing: 'Escriba su nombre completo para firmar.',
    signatureLong: 'Su nombre debe tener como máximo 200 caracteres.',
    reasonLong: (max) => `Este texto debe tener como máximo ${max} caracteres.`,
    unreadable: 'Este texto contiene un carácter que no se puede guardar. Escríbalo de nuevo.',
    noChoice: 'Elija uno de los botones de abajo.',
  },
  refusals: {
    amendment_overlap:
      'Otra modificación cambia las mismas condiciones el mismo día. Pida una nueva propuesta.',
    amendment_conflict:
      'Las nuevas condiciones ya no encajan con lo acordado entretanto. Pida una nueva propuesta.',
    no_change: 'Estas condiciones ya se aplican. No queda nada por firmar.',
    after_completion: 'El contrato termina antes de ese día.',
    contract_ended: 'El contrato ha terminado.',
    mixed_currencies:
      'La factura correspondiente está en otra moneda. El concepto se puede rechazar y crear de nuevo en esa moneda.',
    no_unlocked_cycle: 'No queda ninguna factura a la que añadirlo.',
    payment_date_past: 'La fecha de este pago ha pasado. Se puede rechazar y crear de nuevo.',
    time_off_balance:
      'El saldo no cubre estos días. La ausencia se puede rechazar, o aprobar cuando se haya corregido el saldo.',
  },
  form: {
    signTitle: 'Su respuesta',
    signature: 'Su nombre completo',
    signatureHint: 'Escribir aquí su nombre equivale a firmar.',
    declineInstead: 'Rechazar',
    reason: '¿Por qué lo rechaza? (opcional)',
    reasonHint: (employer) => `${employer} podrá leerlo.`,
    reviewReason: 'Nota (opcional)',
    reviewReasonHint: 'Se guarda con su decisión, para todos los que ven el concepto.',
  },
  contract: {
    eyebrow: 'Contrato para firmar',
    message: (employer) => `Mensaje de ${employer}`,
    sign: 'Firmar el contrato',
    decline: 'Rechazar el contrato',
    consent: 'Al firmar, usted acepta el contrato tal como aparece en esta página.',
    consentFor: (employer) =>
      `Al firmar, usted acepta el contrato en nombre de ${employer} tal como aparece en esta página.`,
    done: { signed: 'Ha firmado el contrato', declined: 'Ha rechazado el contrato' },
    starts: (day) => `Ambas partes han firmado. El contrato empieza el ${day}.`,
    inForce: 'Ambas partes han firmado. El contrato está en vigor.',
    signsNext: (name) => `Ahora firma ${name}; después el contrato queda cerrado.`,
    declinedNext: (employer) =>
      `No se ha acordado nada. ${employer} ve su respuesta y puede enviarle una nueva invitación.`,
    tooLate: {
      title: 'El plazo para firmar ha terminado',
      next: (employer, until) =>
        `Podía responder hasta el ${until}; no se ha firmado nada. Si aún desea firmar, pida una nueva invitación a ${employer}.`,
    },
  },
  amendment: {
    eyebrow: 'Modificación para firmar',
    title: (contract) => `Cambios en ${contract}`,
    changes: 'Qué cambia',
    late: (day) =>
      `El día propuesto ya ha empezado: si firma ahora, las nuevas condiciones se aplican desde el ${day}.`,
    sign: 'Firmar los cambios',
    decline: 'Rechazar los cambios',
    consent:
      'Al firmar, usted acepta los cambios tal como aparecen en esta página. Todo lo demás sigue como estaba acordado.',
    consentFor: (employer) =>
      `Al firmar, usted acepta los cambios en nombre de ${employer} tal como aparecen en esta página. Todo lo demás sigue como estaba acordado.`,
    done: { signed: 'Ha firmado los cambios', declined: 'Ha rechazado los cambios' },
    applyFrom: (day) =>
      `Las nuevas condiciones se aplican desde el ${day}. Hasta entonces rigen las actuales.`,
    applyNow: (day) => `Las nuevas condiciones se aplican desde el ${day}.`,
    signsNext: (name) => `Ahora firma ${name}; después los cambios quedan acordados.`,
    declinedNext: 'El contrato continúa con sus condiciones actuales.',
    tooLate: {
      title: 'El plazo para responder ha terminado',
      next: (employer, until) =>
        `Podía responder hasta el ${until}. No se ha firmado nada y el contrato continúa con sus condiciones actuales. Si aún desea los cambios, pida a ${employer} que los proponga de nuevo.`,
    },
  },
  review: {
    eyebrow: 'Concepto para revisar',
    offCycleEyebrow: 'Pago para revisar',
    lowers: 'reduce la factura',
    reportedBy: 'Comunicado por',
    changedBy: 'Modificado por',
    reportedOn: 'Fecha',
    attachment: 'Adjunto',
    recurring: 'Recurrente',
    yes: 'sí',
    invoice: 'Si lo aprueba ahora',
    countsUntil: (instant) =>
      `Esto vale hasta el ${instant}, cuando se cierra la factura. Si se aprueba después, irá en una posterior.`,
    landings: {
      own: 'Irá en la factura del',
      next: 'Su factura ya está cerrada; irá en la del',
      ownInvoice: 'Su factura ya está cerrada; tendrá una factura propia.',
      none: 'No queda ninguna factura en la que pueda ir. Solo se puede rechazar.',
      refused: 'No se aceptaría:',
    },
    title: 'Su decisión',
    done: { approved: 'Lo ha aprobado', declined: 'Lo ha rechazado' },
    approval: {
      title: 'Aprobación',
      step: (number, of) => `Paso ${number} de ${of}`,
      approvedBy: (name) => `Aprobado por ${name}`,
      inSteadOf: (name) => `en lugar de ${name}`,
      inSteadOfAll: 'en lugar de quienes ya no pueden decidir',
      missing: (count) => (count === 1 ? 'Falta una aprobación' : `Faltan ${count} aprobaciones`),
      mayApprove: 'Pueden aprobar ahora',
      escalated: 'El plazo está a punto de vencer, así que otras personas también pueden decidir.',
      othersNext: 'Aún falta la aprobación de otras personas, a las que se pregunta ahora.',
      saidAt: (instant) => `Fue el ${instant}.`,
      waitsNow: (step, of, count) =>
        `Ahora ${count === 1 ? 'falta una aprobación' : `faltan ${count} aprobaciones`} en el paso ${step} de ${of}.`,
      closeWindow:
        'Ya puede cerrar esta página. Hasta que todos hayan decidido, su enlace le indica qué falta.',
    },
    approvedOn: (period) => `Irá en la factura del ${period}.`,
    approvedAlone: 'Tendrá una factura propia.',
    paidOn: (day) => `El pago se hará el ${day}.`,
    declinedNext: 'No tendrá efecto. Quien lo comunicó puede ver su decisión.',
    timeOff: {
      eyebrow: 'Ausencia para revisar',
      types: {
        vacation: 'Vacaciones',
        sick: 'Baja por enfermedad',
        other: 'Otro',
        unpaid: 'Permiso no retribuido',
      },
      dates: 'Fechas',
      days: 'Días',
      pay: 'Retribución',
      paid: 'retribuida',
      unpaid: 'no retribuida',
      requestedBy: 'Solicitada por',
      approvedNext: 'La ausencia queda registrada y se avisa a la persona.',
      declinedNext: 'La ausencia no se registra y se avisa a la persona.',
    },
  },
  closeWindow: 'Ya puede cerrar esta página. Su enlace ha cumplido su función y no abre nada más.',
  unsubscribe: {
    eyebrow: 'Avisos por correo',
    asks: '¿No recibir más correos de este tipo?',
    others: (employer) => `Esto no afecta a los demás correos de ${employer}.`,
    stop: 'No recibirlos más',
    stopped: 'No recibirá más correos de este tipo',
    resume: 'Volver a recibirlos',
    resumed: 'Volverá a recibir correos de este tipo',
  },
  gone: {
    title: 'Este enlace no abre nada',
    why: 'Puede que ya se haya usado, retirado o sustituido, que su plazo haya terminado o que le falte un carácter.',
    help: 'Si espera algo para firmar o revisar, pida un enlace nuevo a quien le escribió.',
  },
};
