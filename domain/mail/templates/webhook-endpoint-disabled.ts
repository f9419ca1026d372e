import type { Template } from '../template';

export const webhookEndpointDisabled: Template = {
  rows: ['address'],
  words: {
    en: (f) => ({
      subject: `Webhooks are no longer sent to ${f.url}`,
      body: [
        `${f.employer} had webhooks sent to ${f.url}. That endpoint was disabled, because it was gone or failed for days.`,
        `Put it right and enable it again; then what it missed can be sent once more.`,
      ],
    }),
    de: (f) => ({
      subject: `Keine Webhooks mehr an ${f.url}`,
      body: [
        `${f.employer} ließ Webhooks an ${f.url} senden. Dieser Endpunkt wurde abgeschaltet, weil es ihn nicht mehr gibt oder er tagelang versagte.`,
        `Bringen Sie ihn in Ordnung und schalten Sie ihn wieder ein; dann kann Versäumtes erneut gesendet werden.`,
      ],
    }),
    fr: (f) => ({
      subject: `Plus de webhooks vers ${f.url}`,
      body: [
        `${f.employer} faisait envoyer des webhooks à ${f.url}. Ce point de terminaison a été désactivé, car il n’existe plus ou a échoué pendant des jours.`,
        `Remettez-le en état et réactivez-le ; ce qu’il a manqué pourra être renvoyé.`,
      ],
    }),
    es: (f) => ({
      subject: `Ya no se envían webhooks a ${f.url}`,
      body: [
        `${f.employer} enviaba webhooks a ${f.url}. Ese punto de conexión se ha desactivado porque ya no existe o falló durante días.`,
        `Arréglelo y actívelo de nuevo; entonces se podrá reenviar lo que perdió.`,
      ],
    }),
  },
};
