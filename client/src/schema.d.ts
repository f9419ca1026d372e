export interface paths {
    "/invoice-adjustments/{adjustmentId}/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the attachment of an adjustment */
        get: operations["getAdjustmentAttachment"];
        /** Attach a document to an adjustment */
        put: operations["replaceAdjustmentAttachment"];
        post?: never;
        /** Remove the attachment of an adjustment */
        delete: operations["deleteAdjustmentAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoice-adjustments/many/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or decline many adjustments at once */
        post: operations["reviewManyAdjustments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoice-adjustments/{adjustmentId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or decline an adjustment */
        post: operations["createAdjustmentReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoice-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List adjustments */
        get: operations["listAdjustments"];
        put?: never;
        /** Submit an adjustment, or a rule that makes one in every cycle */
        post: operations["createAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/invoice-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the adjustments of a contract */
        get: operations["listContractAdjustments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoice-adjustments/{adjustmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an adjustment, and why it is, or is not, on an invoice */
        get: operations["getAdjustment"];
        put?: never;
        post?: never;
        /** Delete an adjustment that is not reviewed yet, or the rule that made it */
        delete: operations["deleteAdjustment"];
        options?: never;
        head?: never;
        /** Change an adjustment that is not reviewed yet */
        patch: operations["updateAdjustment"];
        trace?: never;
    };
    "/invoice-adjustments/{adjustmentId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List every state that an adjustment has had */
        get: operations["listAdjustmentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the amendments of a contract */
        get: operations["listContractAmendments"];
        put?: never;
        /** Propose an amendment of the terms */
        post: operations["createContractAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/amendments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show what a proposal would change, without making it */
        post: operations["previewContractAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/amendments/{amendmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an amendment */
        get: operations["getContractAmendment"];
        put?: never;
        post?: never;
        /** Withdraw an amendment that is not fully signed */
        delete: operations["deleteContractAmendment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/amendments/{amendmentId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what an amendment changes, with the whole terms before and after */
        get: operations["getContractAmendmentDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/amendments/{amendmentId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign an amendment, as the party the token stands for */
        post: operations["createContractAmendmentSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/amendments/{amendmentId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline an amendment */
        post: operations["declineContractAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the cycles that billing settings make, before committing to them */
        post: operations["previewCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List contracts */
        get: operations["listContracts"];
        put?: never;
        /** Create a contract, with its worker if need be */
        post: operations["createContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/next-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell the number that the next contract would get */
        get: operations["getContractNextNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a contract */
        get: operations["getContract"];
        put?: never;
        post?: never;
        /** Delete a contract that nobody has signed */
        delete: operations["deleteContract"];
        options?: never;
        head?: never;
        /** Edit a contract that nobody has signed, or set its external id */
        patch: operations["updateContract"];
        trace?: never;
    };
    "/contracts/{contractId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a contract as a page to read before signing */
        get: operations["getContractPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List every version of the terms of a contract */
        get: operations["listContractTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a draft for the first signature */
        post: operations["submitContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a contract before both parties have signed */
        post: operations["cancelContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive a contract that has ended */
        post: operations["archiveContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the billing cycles of a contract */
        get: operations["listContractCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/cycles/{cycleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a billing cycle with its invoice, or the draft of it */
        get: operations["getContractCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message to try an endpoint, and answer what came of it */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was sent to an endpoint in the last 30 days, or is to be */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a delivery with every attempt: what was sent, what was answered, how long it took */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send one message once more, under the same id */
        post: operations["redeliverWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/redeliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a range of events again, or everything since a place or an instant */
        post: operations["createWebhookRedelivery"];
        /** Stop sending a range of events again */
        delete: operations["deleteWebhookRedelivery"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the documents of a contract */
        get: operations["listContractDocuments"];
        put?: never;
        /** Add a document to a contract */
        post: operations["createContractDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a document of a contract */
        get: operations["getContractDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who was told what by e-mail, and what became of each mail */
        get: operations["listEmails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look into the outbox of the sandbox: every mail, whole, the latest first
         * @description In a sandbox only; live environments answer 404.
         */
        get: operations["listSandboxEmails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/emails/{emailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a mail in the outbox of the sandbox
         * @description In a sandbox only; live environments answer 404.
         */
        get: operations["getSandboxEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the chain of events of a contract */
        get: operations["listContractEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow the events of the environment */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the types of events: what each says, with its schema and an example */
        get: operations["listEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List billing cycles that could not be billed */
        get: operations["listBillingExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/exceptions/{cycleId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bill a cycle again that could not be billed */
        post: operations["retryBillingException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/exceptions/{cycleId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a cycle that could not be billed: waive its base pay, bill its items next time */
        post: operations["dismissBillingException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{kind}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a PDF by a signed link */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell what the next invoices of a contract will be */
        post: operations["forecastContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask whether the process is up */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask whether all that the process depends on is there */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invoices of the workforce; a worker lists their own */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/platform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invoices for platform fees */
        get: operations["listPlatformInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/deel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invoices for platform fees */
        get: operations["listDeelInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an invoice with its lines */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoiceId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a link to the PDF of an invoice */
        get: operations["getInvoiceDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoiceId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an invoice that is not paid yet */
        post: operations["cancelInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whom the token stands for, and what it may do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what one is told by e-mail, and what of it can be switched off */
        get: operations["getMeNotifications"];
        /** Switch kinds of e-mail off, and the others on; choose the language */
        put: operations["replaceMeNotification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/off-cycle-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the off-cycle payments of a contract */
        get: operations["listContractOffCyclePayments"];
        put?: never;
        /** Make a one-time payment outside the billing cycle */
        post: operations["createContractOffCyclePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/off-cycle-payments/{offCycleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an off-cycle payment */
        get: operations["getContractOffCyclePayment"];
        put?: never;
        post?: never;
        /** Withdraw an off-cycle payment before its date */
        delete: operations["deleteContractOffCyclePayment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/off-cycle-payments/{offCycleId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or decline an off-cycle payment */
        post: operations["createContractOffCyclePaymentReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the outcome of a command that was answered with 202 */
        get: operations["getOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payments; a worker lists those that paid them */
        get: operations["listPayments"];
        put?: never;
        /** Pay one or many invoices */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a payment */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Break a payment down by invoice and category */
        get: operations["listPaymentBreakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a link to the receipt of a completed payment */
        get: operations["getPaymentReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether the money of a payment arrived */
        post: operations["confirmPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a failed payment again */
        post: operations["retryPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List people */
        get: operations["listPeople"];
        put?: never;
        /** Add a person */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a person */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List groups */
        get: operations["listGroups"];
        put?: never;
        /** Add a group */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a group */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List recurring adjustments */
        get: operations["listRecurringAdjustments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring-adjustments/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a recurring adjustment */
        get: operations["getRecurringAdjustment"];
        put?: never;
        post?: never;
        /** Delete a recurring adjustment; what it has made stays */
        delete: operations["deleteRecurringAdjustment"];
        options?: never;
        head?: never;
        /** Change what a recurring adjustment makes from the next cycle on */
        patch: operations["updateRecurringAdjustment"];
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read this API as an OpenAPI 3.1 document */
        get: operations["getOpenApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read about this API, and try it */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/assets/{asset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what the page of the reference is made of */
        get: operations["getReferenceAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a page of the documentation */
        get: operations["getDocumentationPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/guides/{guide}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a guide to one topic */
        get: operations["getGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/llms.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the index of the documentation for language models; it is at /llms.txt as well */
        get: operations["getDocumentationIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create the successor of a contract in force */
        post: operations["createContractRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what workers are owed and were paid */
        get: operations["listPayoutBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/detailed-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read every line of the invoices of a time, with its payment; as JSON or CSV */
        get: operations["reportDetailedPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock of the sandbox
         * @description In a sandbox only; live environments answer 404.
         */
        get: operations["getSandboxClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock of the sandbox; what is due on the way happens
         * @description In a sandbox only; live environments answer 404.
         */
        post: operations["advanceSandboxClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/clock/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the clock of the sandbox where it has got to
         * @description In a sandbox only; live environments answer 404.
         */
        post: operations["stopSandboxClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/payments/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose what the gateway of the sandbox answers from now on
         * @description In a sandbox only; live environments answer 404.
         */
        post: operations["setSandboxPaymentOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all that is still to come of a contract, and who can undo it until when */
        get: operations["listContractSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sessions of a worker */
        get: operations["listPersonSessions"];
        put?: never;
        /** Open a session: a short-lived token of the worker, shown this once */
        post: operations["createPersonSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a session of a worker */
        delete: operations["deletePersonSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the settings of the environment */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change settings; waits under way keep those they began with, but self_approval when it is refused */
        patch: operations["updateSettings"];
        trace?: never;
    };
    "/contracts/{contractId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a contract, as the party the token stands for */
        post: operations["createContractSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite the worker to sign, for the first time or again */
        post: operations["createContractInvitation"];
        /** Withdraw the open invitation */
        delete: operations["deleteContractInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline to sign a contract */
        post: operations["declineContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/terminations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the terminations of a contract */
        get: operations["listContractTerminations"];
        put?: never;
        /** Terminate a contract, at once or after a day */
        post: operations["createContractTermination"];
        /** Cancel the scheduled termination of a contract */
        delete: operations["deleteContractTermination"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tokens of the environment */
        get: operations["listTokens"];
        put?: never;
        /** Make a token for a user, a service or a worker; its secret is shown this once */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a token, without its secret */
        get: operations["getToken"];
        put?: never;
        post?: never;
        /** Revoke a token */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{tokenId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a token a new secret, with the old one good for an overlap */
        post: operations["rotateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the users of the employer’s side */
        get: operations["listUsers"];
        put?: never;
        /** Add a user, with roles that give no right one does not have */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a user */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a user, change the roles, disable or enable; tokens follow at once */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the endpoints of webhooks, with how each is doing */
        get: operations["listWebhooks"];
        put?: never;
        /** Make an endpoint, which is sent what happens from now on */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an endpoint, and how it is doing */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Delete an endpoint, and with it its log */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /** Change an endpoint; what waits goes to another url at once */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{webhookId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an endpoint nothing until it is resumed; nothing is lost */
        post: operations["pauseWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send to an endpoint again that was paused or disabled, from where it stopped */
        post: operations["resumeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the secrets by which messages to an endpoint are signed */
        get: operations["getWebhookSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/secret/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an endpoint a new secret, with the old one signing as well for an overlap */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "contract.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A contract was made: a draft, or submitted at once for the first signature. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.created",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "kind": "fixed",
                     *         "title": "Product design",
                     *         "status": "draft",
                     *         "number": "17"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.created";
                        data: {
                            /** @enum {string} */
                            kind: "fixed" | "payg_time" | "payg_tasks" | "milestones";
                            title: string;
                            /** @enum {string} */
                            status: "draft" | "waiting_client_signature" | "waiting_worker_signature" | "rejected" | "cancelled" | "deleted" | "signed" | "active" | "termination_scheduled" | "terminated" | "completed" | "renewed";
                            number: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A contract was edited before anybody had signed it, and `fields` are the names of what was sent; or it was cancelled, and `reason` says why. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.updated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "fields": [
                     *           "title",
                     *           "start_date"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.updated";
                        data: {
                            fields: string[];
                        } | {
                            reason: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A contract that nobody had signed was deleted. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.deleted",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {}
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.deleted";
                        data: Record<string, never>;
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.status.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The status of a contract changed, for whatever cause; the event of the cause comes with it. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.status.updated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "from": "waiting_worker_signature",
                     *         "to": "active",
                     *         "by": "worker"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.status.updated";
                        data: {
                            /** @enum {string} */
                            from: "draft" | "waiting_client_signature" | "waiting_worker_signature" | "rejected" | "cancelled" | "deleted" | "signed" | "active" | "termination_scheduled" | "terminated" | "completed" | "renewed";
                            /** @enum {string} */
                            to: "draft" | "waiting_client_signature" | "waiting_worker_signature" | "rejected" | "cancelled" | "deleted" | "signed" | "active" | "termination_scheduled" | "terminated" | "completed" | "renewed";
                            /** @enum {string} */
                            by: "admin" | "worker" | "system";
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.client_signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer signed a contract. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.client_signed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "signature": "Ada Olsen",
                     *         "by": "Ada Olsen"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.client_signed";
                        data: {
                            signature: string;
                            by: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.worker_signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The worker signed a contract. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.worker_signed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "signature": "Sam Rivera",
                     *         "by": "Sam Rivera"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.worker_signed";
                        data: {
                            signature: string;
                            by: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Both parties have signed a contract. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.signed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "signed_at": "2026-03-02T09:30:00.000Z",
                     *         "start_date": "2026-04-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.signed";
                        data: {
                            /** Format: date-time */
                            signed_at: string;
                            /** Format: date */
                            start_date: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The worker declined to sign a contract. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.declined",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "reason": "The rate is not what we agreed on."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.declined";
                        data: {
                            reason: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A signed contract reached its start date and is in force. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.activated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {}
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.activated";
                        data: Record<string, never>;
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A contract reached its end date and is over. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.completed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "end_date": "2026-12-31"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.completed";
                        data: {
                            /** Format: date */
                            end_date: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.renewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The successor of a contract has begun, and with that this one is over. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.renewed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "successor_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.renewed";
                        data: {
                            /** Format: uuid */
                            successor_id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.terminated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A termination has taken effect: the contract is over, and for good. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.terminated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "completion_date": "2026-06-30"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.terminated";
                        data: {
                            /** Format: date */
                            completion_date: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A contract was put away; lists leave it out unless asked. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.archived",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {}
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.archived";
                        data: Record<string, never>;
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The end date of a contract draws near. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.expiring",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "end_date": "2026-12-31"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.expiring";
                        data: {
                            /** Format: date */
                            end_date: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.credit_left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The last invoice of a contract has left credit that no later one uses: it is for the parties to settle. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.credit_left",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "amount": "120.00",
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.credit_left";
                        data: {
                            amount: string;
                            currency: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.signature.reminded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A contract still waits for a signature, and whoever is to sign should be reminded. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.signature.reminded",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "waiting_for": "worker_signature",
                     *         "reminder": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.signature.reminded";
                        data: {
                            waiting_for: string | null;
                            reminder: number;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.invitation.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The worker is to be invited to sign, for the first time or again. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.invitation.sent",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "email": "sam.rivera@example.com",
                     *         "message": "Welcome aboard.",
                     *         "locale": "en",
                     *         "send_count": 1,
                     *         "expires_at": "2026-04-01T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.invitation.sent";
                        data: {
                            email: string;
                            message: string | null;
                            locale: string;
                            send_count: number;
                            /** Format: date-time */
                            expires_at: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.invitation.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer withdrew an invitation to sign. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.invitation.withdrawn",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "email": "sam.rivera@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.invitation.withdrawn";
                        data: {
                            email: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.invitation.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An invitation to sign expired. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.invitation.expired",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "email": "sam.rivera@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.invitation.expired";
                        data: {
                            email: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.document.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A document was added to a contract; `sha256` is the hex digest of its content. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.document.added",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "document_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "filename": "agreement.pdf",
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.document.added";
                        data: {
                            /** Format: uuid */
                            document_id: string;
                            filename: string;
                            sha256: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.external_id.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A contract was given another external id, or none. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.external_id.set",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "external_id": "crm-4711"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.external_id.set";
                        data: {
                            external_id: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.amended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An amendment has taken effect: signed by both parties, and its day has come. The contract has new terms. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.amended",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "amendment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "effective_from": "2026-05-01",
                     *         "terms_version": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.amended";
                        data: {
                            /** Format: uuid */
                            amendment_id: string;
                            /** Format: date */
                            effective_from: string;
                            terms_version: number;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.amendment.proposed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An amendment was proposed: each field that it changes, before and after, and the day from which on. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.amendment.proposed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "amendment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "changes": [
                     *           {
                     *             "field": "amount",
                     *             "old": "5000.00",
                     *             "new": "5500.00"
                     *           }
                     *         ],
                     *         "effective_date": "2026-05-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.amendment.proposed";
                        data: {
                            /** Format: uuid */
                            amendment_id: string;
                            changes: {
                                field: string;
                                old: string | number | boolean | null;
                                new: string | number | boolean | null;
                            }[];
                            /** Format: date */
                            effective_date: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.amendment.client_signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer signed an amendment, where that takes a signature of its own. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.amendment.client_signed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "amendment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "by": "Ada Olsen"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.amendment.client_signed";
                        data: {
                            /** Format: uuid */
                            amendment_id: string;
                            by: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.amendment.signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Both parties have signed an amendment; its terms hold from `effective_from`, later than proposed where it was signed late. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.amendment.signed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "amendment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "by": "Sam Rivera",
                     *         "effective_date": "2026-05-01",
                     *         "effective_from": "2026-05-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.amendment.signed";
                        data: {
                            /** Format: uuid */
                            amendment_id: string;
                            by: string;
                            /** Format: date */
                            effective_date: string;
                            /** Format: date */
                            effective_from: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.amendment.declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The worker declined an amendment. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.amendment.declined",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "amendment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": "Not before the summer."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.amendment.declined";
                        data: {
                            /** Format: uuid */
                            amendment_id: string;
                            reason: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.amendment.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer withdrew an amendment. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.amendment.withdrawn",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "amendment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": "Superseded by a new proposal."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.amendment.withdrawn";
                        data: {
                            /** Format: uuid */
                            amendment_id: string;
                            reason: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.amendment.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An amendment was not signed in time. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.amendment.expired",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "amendment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.amendment.expired";
                        data: {
                            /** Format: uuid */
                            amendment_id: string;
                            reason: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.amendment.voided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An amendment can take effect no more, and `reason` says why: its contract has ended, or its terms no longer fit. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.amendment.voided",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "amendment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": "the contract is terminated"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.amendment.voided";
                        data: {
                            /** Format: uuid */
                            amendment_id: string;
                            reason: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.amendment.reminded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An amendment still waits for a signature, and whoever is to sign should be reminded. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.amendment.reminded",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "amendment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reminder": 1,
                     *         "waiting_for": "worker_signature"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.amendment.reminded";
                        data: {
                            /** Format: uuid */
                            amendment_id: string;
                            reminder: number;
                            waiting_for: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.termination.scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A termination was requested; it takes effect at the end of the completion date, and can be cancelled until then. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.termination.scheduled",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "termination_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "completion_date": "2026-06-30",
                     *         "termination_type": "for_convenience",
                     *         "message": "Thank you for the work of the last year."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.termination.scheduled";
                        data: {
                            /** Format: uuid */
                            termination_id: string;
                            /** Format: date */
                            completion_date: string;
                            /** @enum {string} */
                            termination_type: "end_of_contract" | "for_convenience" | "for_cause" | "mutual" | "worker_resignation" | "other";
                            message: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.termination.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A termination that had not taken effect was cancelled; `reason` is there where the contract ended otherwise before. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.termination.cancelled",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "termination_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "completion_date": "2026-06-30",
                     *         "termination_type": "for_convenience",
                     *         "message": "Thank you for the work of the last year."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.termination.cancelled";
                        data: {
                            /** Format: uuid */
                            termination_id: string;
                            /** Format: date */
                            completion_date: string;
                            /** @enum {string} */
                            termination_type: "end_of_contract" | "for_convenience" | "for_cause" | "mutual" | "worker_resignation" | "other";
                            message: string | null;
                            reason?: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.termination.reminded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The completion date of a termination draws near. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "contract.termination.reminded",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "termination_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "completion_date": "2026-06-30",
                     *         "termination_type": "for_convenience",
                     *         "message": "Thank you for the work of the last year."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "contract.termination.reminded";
                        data: {
                            /** Format: uuid */
                            termination_id: string;
                            /** Format: date */
                            completion_date: string;
                            /** @enum {string} */
                            termination_type: "end_of_contract" | "for_convenience" | "for_cause" | "mutual" | "worker_resignation" | "other";
                            message: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice-adjustment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An adjustment was submitted, by somebody or by a recurring rule. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice-adjustment.created",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "adjustment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "status": "pending",
                     *         "is_auto_approved": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice-adjustment.created";
                        data: {
                            /** Format: uuid */
                            adjustment_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            /** @description As it was given; what it does to a total follows from the type. */
                            amount: string;
                            currency: string;
                            /**
                             * Format: uuid
                             * @description The cycle that it was made for.
                             */
                            cycle_id: string;
                            /**
                             * Format: uuid
                             * @description The recurring rule whose instance it is.
                             */
                            rule_id?: string;
                            /**
                             * Format: uuid
                             * @description The cycle whose invoice is to bill it, once approved.
                             */
                            applied_cycle_id?: string;
                            /** @enum {string} */
                            status: "pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable";
                            is_auto_approved: boolean;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice-adjustment.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An adjustment was edited while it was pending; `changed` are the names of the fields. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice-adjustment.updated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "adjustment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "changed": [
                     *           "amount"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice-adjustment.updated";
                        data: {
                            /** Format: uuid */
                            adjustment_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            /** @description As it was given; what it does to a total follows from the type. */
                            amount: string;
                            currency: string;
                            /**
                             * Format: uuid
                             * @description The cycle that it was made for.
                             */
                            cycle_id: string;
                            /**
                             * Format: uuid
                             * @description The recurring rule whose instance it is.
                             */
                            rule_id?: string;
                            changed: string[];
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice-adjustment.pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An adjustment waits for a review: until `locks_at` for the invoice of its own cycle; or `late`, because that locked at `locked_at`, for a later one. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice-adjustment.pending",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "adjustment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "locks_at": "2026-04-02T22:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice-adjustment.pending";
                        data: {
                            /** Format: uuid */
                            adjustment_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            /** @description As it was given; what it does to a total follows from the type. */
                            amount: string;
                            currency: string;
                            /**
                             * Format: uuid
                             * @description The cycle that it was made for.
                             */
                            cycle_id: string;
                            /**
                             * Format: uuid
                             * @description The recurring rule whose instance it is.
                             */
                            rule_id?: string;
                            /** Format: date-time */
                            locks_at: string;
                        } | {
                            /** Format: uuid */
                            adjustment_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            /** @description As it was given; what it does to a total follows from the type. */
                            amount: string;
                            currency: string;
                            /**
                             * Format: uuid
                             * @description The cycle that it was made for.
                             */
                            cycle_id: string;
                            /**
                             * Format: uuid
                             * @description The recurring rule whose instance it is.
                             */
                            rule_id?: string;
                            /** @enum {boolean} */
                            late: true;
                            /** Format: date-time */
                            locked_at: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice-adjustment.reviewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An adjustment was approved or declined, by somebody or because its time was over. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice-adjustment.reviewed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "adjustment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "applied_cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "outcome": "approved",
                     *         "reason": null,
                     *         "late": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice-adjustment.reviewed";
                        data: {
                            /** Format: uuid */
                            adjustment_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            /** @description As it was given; what it does to a total follows from the type. */
                            amount: string;
                            currency: string;
                            /**
                             * Format: uuid
                             * @description The cycle that it was made for.
                             */
                            cycle_id: string;
                            /**
                             * Format: uuid
                             * @description The recurring rule whose instance it is.
                             */
                            rule_id?: string;
                            /**
                             * Format: uuid
                             * @description The cycle whose invoice is to bill it, once approved.
                             */
                            applied_cycle_id?: string;
                            /** @enum {string} */
                            outcome: "approved" | "declined";
                            reason: string | null;
                            /** @description After the invoice of its own cycle had locked. */
                            late: boolean;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice-adjustment.moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The invoice of another cycle is to bill an adjustment: the one it was approved for is paid in another currency by now. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice-adjustment.moved",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "adjustment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "applied_cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": "currency"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice-adjustment.moved";
                        data: {
                            /** Format: uuid */
                            adjustment_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            /** @description As it was given; what it does to a total follows from the type. */
                            amount: string;
                            currency: string;
                            /**
                             * Format: uuid
                             * @description The cycle that it was made for.
                             */
                            cycle_id: string;
                            /**
                             * Format: uuid
                             * @description The recurring rule whose instance it is.
                             */
                            rule_id?: string;
                            /** Format: uuid */
                            applied_cycle_id: string;
                            /** @enum {string} */
                            reason: "currency";
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice-adjustment.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An adjustment was deleted before it was reviewed. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice-adjustment.deleted",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "adjustment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": "Entered twice."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice-adjustment.deleted";
                        data: {
                            /** Format: uuid */
                            adjustment_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            /** @description As it was given; what it does to a total follows from the type. */
                            amount: string;
                            currency: string;
                            /**
                             * Format: uuid
                             * @description The cycle that it was made for.
                             */
                            cycle_id: string;
                            /**
                             * Format: uuid
                             * @description The recurring rule whose instance it is.
                             */
                            rule_id?: string;
                            reason: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice-adjustment.applied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An invoice bills an adjustment; the amount carries the sign that it has there. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice-adjustment.applied",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "adjustment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "invoice_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "invoice_number": "41",
                     *         "version": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice-adjustment.applied";
                        data: {
                            /** Format: uuid */
                            adjustment_id: string;
                            adjustment_type: string;
                            amount: string;
                            currency: string;
                            /**
                             * Format: uuid
                             * @description The cycle of the invoice; null where it is of none.
                             */
                            cycle_id: string | null;
                            /** Format: uuid */
                            invoice_id: string;
                            invoice_number: string;
                            /** @description The version that the adjustment has from then on. */
                            version: number;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice-adjustment.not_payable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An adjustment waits for nothing any more: its contract has ended, and no invoice is left for it. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice-adjustment.not_payable",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "adjustment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice-adjustment.not_payable";
                        data: {
                            /** Format: uuid */
                            adjustment_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            /** @description As it was given; what it does to a total follows from the type. */
                            amount: string;
                            currency: string;
                            /**
                             * Format: uuid
                             * @description The cycle that it was made for.
                             */
                            cycle_id: string;
                            /**
                             * Format: uuid
                             * @description The recurring rule whose instance it is.
                             */
                            rule_id?: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice-adjustment.reminded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An adjustment still waits for a review, and its invoice locks soon. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice-adjustment.reminded",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "adjustment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reminder": 1,
                     *         "locks_at": "2026-04-02T22:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice-adjustment.reminded";
                        data: {
                            /** Format: uuid */
                            adjustment_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            /** @description As it was given; what it does to a total follows from the type. */
                            amount: string;
                            currency: string;
                            /**
                             * Format: uuid
                             * @description The cycle that it was made for.
                             */
                            cycle_id: string;
                            /**
                             * Format: uuid
                             * @description The recurring rule whose instance it is.
                             */
                            rule_id?: string;
                            reminder: number;
                            /** Format: date-time */
                            locks_at: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring-adjustment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A rule was made that makes an adjustment in every cycle, until a day or so many times where these are set. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "recurring-adjustment.created",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "rule_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "end_date": "2026-12-31",
                     *         "count": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "recurring-adjustment.created";
                        data: {
                            /** Format: uuid */
                            rule_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            amount: string;
                            currency: string;
                            /** Format: date */
                            end_date: string | null;
                            count: number | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring-adjustment.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A recurring rule was changed; `changed` are the names of the fields. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "recurring-adjustment.updated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "rule_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "changed": [
                     *           "amount"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "recurring-adjustment.updated";
                        data: {
                            /** Format: uuid */
                            rule_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            amount: string;
                            currency: string;
                            changed: string[];
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring-adjustment.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody stopped a recurring rule. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "recurring-adjustment.deleted",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "rule_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "reason": null,
                     *         "instances": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "recurring-adjustment.deleted";
                        data: {
                            /** Format: uuid */
                            rule_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            amount: string;
                            currency: string;
                            reason: string | null;
                            instances: number;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring-adjustment.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A recurring rule came to its end, and `reason` says by what. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "recurring-adjustment.ended",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "rule_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "reason": "It has made all its instances.",
                     *         "instances": 12
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "recurring-adjustment.ended";
                        data: {
                            /** Format: uuid */
                            rule_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            amount: string;
                            currency: string;
                            reason: string | null;
                            instances: number;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring-adjustment.review_due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody has looked at a recurring rule for long; somebody should see whether it still holds. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "recurring-adjustment.review_due",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "rule_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "adjustment_type": "bonus",
                     *         "amount": "250.00",
                     *         "currency": "EUR",
                     *         "reviewed_at": "2026-03-02T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "recurring-adjustment.review_due";
                        data: {
                            /** Format: uuid */
                            rule_id: string;
                            /** @enum {string} */
                            adjustment_type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
                            amount: string;
                            currency: string;
                            /** Format: date-time */
                            reviewed_at: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An invoice was issued: for a cycle, and then it has its period, or on its own, and then it names what for. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice.issued",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "invoice_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "number": "41",
                     *         "total": "5250.00",
                     *         "currency": "EUR",
                     *         "due_date": "2026-04-07",
                     *         "period_start": "2026-03-01",
                     *         "period_end": "2026-03-31"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice.issued";
                        data: {
                            /** Format: uuid */
                            invoice_id: string;
                            number: string;
                            total: string;
                            currency: string;
                            /** Format: date */
                            due_date: string;
                            /** Format: date */
                            period_start?: string | null;
                            /** Format: date */
                            period_end?: string | null;
                            /**
                             * Format: uuid
                             * @description Of an adjustment that was approved too late for its cycle.
                             */
                            adjustment_id?: string;
                            /**
                             * Format: uuid
                             * @description Of an off-cycle payment.
                             */
                            off_cycle_payment_id?: string;
                            /** @description Of canceled invoices whose base pay it bills again after the last cycle. */
                            canceled_invoice_ids?: string[];
                            /**
                             * @description A fee of the platform.
                             * @enum {string}
                             */
                            family?: "platform_fee";
                            /**
                             * Format: uuid
                             * @description The invoice that the fee is charged for.
                             */
                            fee_for?: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An invoice was not paid by its due date. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice.overdue",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "invoice_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "number": "41",
                     *         "family": "workforce"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice.overdue";
                        data: {
                            /** Format: uuid */
                            invoice_id: string;
                            number: string;
                            /** @enum {string} */
                            family: "workforce" | "platform_fee";
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An invoice was paid, by a payment or without one where there was nothing to pay. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice.paid",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "invoice_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "number": "41",
                     *         "payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "total": "5250.00",
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice.paid";
                        data: {
                            /** Format: uuid */
                            invoice_id: string;
                            number: string;
                            /** Format: uuid */
                            payment_id: string | null;
                            total: string;
                            currency: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An invoice was canceled before it was paid; what it billed goes on the next one, but for base pay that is waived. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "invoice.canceled",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "invoice_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "number": "41",
                     *         "reason": "Wrong rate.",
                     *         "items_moved_to": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "base_pay": "rebilled"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "invoice.canceled";
                        data: {
                            /** Format: uuid */
                            invoice_id: string;
                            number: string;
                            reason: string | null;
                            /**
                             * Format: uuid
                             * @description The cycle whose invoice bills it again.
                             */
                            items_moved_to: string | null;
                            /** @enum {string|null} */
                            base_pay: "rebilled" | "waived" | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "billing.exception.raised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A cycle could not be billed; `reason` says why, and how that is put right. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "billing.exception.raised",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "period_start": "2026-03-01",
                     *         "period_end": "2026-03-31",
                     *         "reason": "No terms apply between 2026-03-01 and 2026-03-31. Dismiss the exception with a reason."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "billing.exception.raised";
                        data: {
                            /** Format: uuid */
                            cycle_id: string;
                            /** Format: date */
                            period_start: string;
                            /** Format: date */
                            period_end: string;
                            reason: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "billing.exception.retried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody says that what kept a cycle from being billed is put right; it is billed anew. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "billing.exception.retried",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "period_start": "2026-03-01",
                     *         "period_end": "2026-03-31"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "billing.exception.retried";
                        data: {
                            /** Format: uuid */
                            cycle_id: string;
                            /** Format: date */
                            period_start: string;
                            /** Format: date */
                            period_end: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "billing.exception.mended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A cycle that could not be billed has been billed after all, or had nothing left to bill. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "billing.exception.mended",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "period_start": "2026-03-01",
                     *         "period_end": "2026-03-31",
                     *         "status": "invoiced"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "billing.exception.mended";
                        data: {
                            /** Format: uuid */
                            cycle_id: string;
                            /** Format: date */
                            period_start: string;
                            /** Format: date */
                            period_end: string;
                            /** @enum {string} */
                            status: "open" | "invoiced" | "skipped" | "exception" | "dismissed";
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "billing.exception.dismissed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody gave up billing a cycle: its base pay is waived, and its items go on the next invoice in their currency. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "billing.exception.dismissed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "period_start": "2026-03-01",
                     *         "period_end": "2026-03-31",
                     *         "reason": "Agreed with the worker.",
                     *         "base_pay": "waived",
                     *         "items_go_to_cycle_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "billing.exception.dismissed";
                        data: {
                            /** Format: uuid */
                            cycle_id: string;
                            /** Format: date */
                            period_start: string;
                            /** Format: date */
                            period_end: string;
                            reason: string;
                            /** @enum {string} */
                            base_pay: "waived";
                            /** Format: uuid */
                            items_go_to_cycle_id: string | null;
                            /** @description Where they were in several currencies. */
                            others_go_to_cycle_ids?: string[];
                            /** @description Canceled invoices whose base pay nobody bills again. */
                            waived_invoice_ids?: string[];
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.initiated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment of issued invoices began. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "payment.initiated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "invoice_ids": [
                     *           "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *         ],
                     *         "method": "manual"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "payment.initiated";
                        data: {
                            /** Format: uuid */
                            payment_id: string;
                            /** @description Those of this contract; the payment may be for others, too. */
                            invoice_ids: string[];
                            /** @enum {string} */
                            method: "manual" | "sandbox";
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.retried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment that had failed is tried again. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "payment.retried",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "invoice_ids": [
                     *           "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *         ],
                     *         "attempt": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "payment.retried";
                        data: {
                            /** Format: uuid */
                            payment_id: string;
                            /** @description Those of this contract; the payment may be for others, too. */
                            invoice_ids: string[];
                            attempt: number;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment reached the worker; each of its invoices is told as paid. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "payment.completed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "invoice_ids": [
                     *           "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *         ],
                     *         "reference": "TR-2026-0042",
                     *         "receipt_number": "12"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "payment.completed";
                        data: {
                            /** Format: uuid */
                            payment_id: string;
                            /** @description Those of this contract; the payment may be for others, too. */
                            invoice_ids: string[];
                            reference: string | null;
                            receipt_number: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment failed; at `next_attempt_at` it is tried again, and where that is null somebody has to. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "payment.failed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "invoice_ids": [
                     *           "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *         ],
                     *         "attempt": 1,
                     *         "failure": "The account is closed.",
                     *         "next_attempt_at": "2026-04-07T10:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "payment.failed";
                        data: {
                            /** Format: uuid */
                            payment_id: string;
                            /** @description Those of this contract; the payment may be for others, too. */
                            invoice_ids: string[];
                            attempt: number;
                            failure: string | null;
                            /** Format: date-time */
                            next_attempt_at: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "off_cycle_payment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment outside of the billing cycle was requested. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "off_cycle_payment.created",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "off_cycle_payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "type": "bonus",
                     *         "amount": "500.00",
                     *         "currency": "EUR",
                     *         "reason": "Launch of the new site",
                     *         "payment_date": "2026-04-15"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "off_cycle_payment.created";
                        data: {
                            /** Format: uuid */
                            off_cycle_payment_id: string;
                            /** @enum {string} */
                            type: "bonus" | "commission" | "reimbursement" | "other";
                            amount: string;
                            currency: string;
                            reason: string;
                            /** Format: date */
                            payment_date: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "off_cycle_payment.reminded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An off-cycle payment still waits for a review. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "off_cycle_payment.reminded",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "off_cycle_payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reminder": 1,
                     *         "payment_date": "2026-04-15"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "off_cycle_payment.reminded";
                        data: {
                            /** Format: uuid */
                            off_cycle_payment_id: string;
                            reminder: number;
                            /** Format: date */
                            payment_date: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "off_cycle_payment.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An off-cycle payment was approved. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "off_cycle_payment.approved",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "off_cycle_payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "off_cycle_payment.approved";
                        data: {
                            /** Format: uuid */
                            off_cycle_payment_id: string;
                            reason: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "off_cycle_payment.declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An off-cycle payment was declined, or its invoice was canceled. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "off_cycle_payment.declined",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "off_cycle_payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": "its invoice was canceled"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "off_cycle_payment.declined";
                        data: {
                            /** Format: uuid */
                            off_cycle_payment_id: string;
                            reason: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "off_cycle_payment.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer took back an off-cycle payment. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "off_cycle_payment.withdrawn",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "off_cycle_payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": "Paid with the salary."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "off_cycle_payment.withdrawn";
                        data: {
                            /** Format: uuid */
                            off_cycle_payment_id: string;
                            reason: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "off_cycle_payment.processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The date of an off-cycle payment came: it has its invoice, and a payment for it. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "off_cycle_payment.processing",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "off_cycle_payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "payment_date": "2026-04-15"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "off_cycle_payment.processing";
                        data: {
                            /** Format: uuid */
                            off_cycle_payment_id: string;
                            /** Format: date */
                            payment_date: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "off_cycle_payment.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An off-cycle payment reached the worker. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "off_cycle_payment.paid",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "off_cycle_payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "off_cycle_payment.paid";
                        data: {
                            /** Format: uuid */
                            off_cycle_payment_id: string;
                            /** Format: uuid */
                            payment_id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "off_cycle_payment.not_payable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An off-cycle payment that nobody had approved fell away with the end of its contract. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "off_cycle_payment.not_payable",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "off_cycle_payment_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": "the contract is terminated"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "off_cycle_payment.not_payable";
                        data: {
                            /** Format: uuid */
                            off_cycle_payment_id: string;
                            reason: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "people.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody who works was added. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "people.created",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "people.created";
                        data: {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "people.terminated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The last contract of somebody who works has ended. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "people.terminated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "person_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "people.terminated";
                        data: {
                            /** Format: uuid */
                            person_id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "people.reinstated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody whose contracts had all ended works again. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "people.reinstated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "person_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "people.reinstated";
                        data: {
                            /** Format: uuid */
                            person_id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "group.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A group was made. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "group.created",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "group.created";
                        data: {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user of the employer’s side was added. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "user.created",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "roles": [
                     *           "approver"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "user.created";
                        data: {
                            /** Format: uuid */
                            id: string;
                            roles: ("owner" | "admin" | "approver" | "finance" | "viewer")[];
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user was changed: the name, the language, or the roles, which are there before and after. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "user.updated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "roles": [
                     *           "admin"
                     *         ],
                     *         "former_roles": [
                     *           "approver"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "user.updated";
                        data: {
                            /** Format: uuid */
                            id: string;
                            roles?: ("owner" | "admin" | "approver" | "finance" | "viewer")[];
                            former_roles?: ("owner" | "admin" | "approver" | "finance" | "viewer")[];
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user may do nothing from now on. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "user.disabled",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "user.disabled";
                        data: {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user who was disabled is active again. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "user.enabled",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "user.enabled";
                        data: {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "notifications.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody chose the language in which they are told things by e-mail, and the kinds that they do without. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "notifications.updated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "user_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "person_id": null,
                     *         "locale": "de",
                     *         "off": [
                     *           "invoice_issued"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "notifications.updated";
                        data: {
                            /** Format: uuid */
                            user_id: string | null;
                            /** Format: uuid */
                            person_id: string | null;
                            /** @enum {string} */
                            locale: "en" | "de" | "fr" | "es";
                            off: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.identity_bound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user signed in through an issuer for the first time, which vouches for them from now on. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "user.identity_bound",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "issuer": "https://login.example.com",
                     *         "subject": "248289761001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "user.identity_bound";
                        data: {
                            /** Format: uuid */
                            id: string;
                            issuer: string;
                            subject: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "token.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token was made, of a user, a service or a worker. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "token.created",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "kind": "service",
                     *         "user_id": null,
                     *         "person_id": null,
                     *         "roles": [
                     *           "viewer"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "token.created";
                        data: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "service" | "worker" | "session";
                            /** Format: uuid */
                            user_id: string | null;
                            /** Format: uuid */
                            person_id: string | null;
                            /** @description Those of a service; a user has their own. */
                            roles: ("owner" | "admin" | "approver" | "finance" | "viewer")[] | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "token.rotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token was given a new secret; the one before is good for so many seconds more. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "token.rotated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "overlap_seconds": 3600
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "token.rotated";
                        data: {
                            /** Format: uuid */
                            id: string;
                            overlap_seconds: number;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "token.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token was ended for good. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "token.revoked",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "token.revoked";
                        data: {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook-endpoint.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint of webhooks was made, for these types of events or, with null, for all. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "webhook-endpoint.created",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "event_types": [
                     *           "invoice.issued",
                     *           "invoice.paid"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "webhook-endpoint.created";
                        data: {
                            /** Format: uuid */
                            id: string;
                            event_types: string[] | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook-endpoint.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint was changed; `changed` are the names of the fields. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "webhook-endpoint.updated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "changed": [
                     *           "url"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "webhook-endpoint.updated";
                        data: {
                            /** Format: uuid */
                            id: string;
                            changed: string[];
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook-endpoint.paused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing is sent to an endpoint until it is resumed. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "webhook-endpoint.paused",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "webhook-endpoint.paused";
                        data: {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook-endpoint.resumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint is sent to again, from where it stopped. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "webhook-endpoint.resumed",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "webhook-endpoint.resumed";
                        data: {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook-endpoint.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing is sent to an endpoint any more: it answered 410, or failed for days without one success. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "webhook-endpoint.disabled",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "reason": "failing",
                     *         "failing_since": "2026-03-26T08:15:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "webhook-endpoint.disabled";
                        data: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            reason: "gone" | "failing";
                            /**
                             * Format: date-time
                             * @description Real time, in a sandbox as well.
                             */
                            failing_since: string | null;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook-endpoint.secret_rotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint has a new secret; the one before signs as well for so many hours. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "webhook-endpoint.secret_rotated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "overlap_hours": 24
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "webhook-endpoint.secret_rotated";
                        data: {
                            /** Format: uuid */
                            id: string;
                            overlap_hours: number;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook-endpoint.redelivery_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Events are sent to an endpoint again: those after one place of the feed and up to another. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "webhook-endpoint.redelivery_started",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "after": 1200,
                     *         "to": 1342,
                     *         "only_failed": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "webhook-endpoint.redelivery_started";
                        data: {
                            /** Format: uuid */
                            id: string;
                            after: number;
                            to: number;
                            only_failed: boolean;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook-endpoint.redelivery_stopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The events of a range that had not been sent again yet are not. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "webhook-endpoint.redelivery_stopped",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "webhook-endpoint.redelivery_stopped";
                        data: {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook-endpoint.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint was deleted, and with it its log. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "webhook-endpoint.deleted",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "webhook-endpoint.deleted";
                        data: {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "settings.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settings of the environment were changed; `changed` are their names. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "settings.updated",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "changed": [
                     *           "reminder_days",
                     *           "late_items"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "settings.updated";
                        data: {
                            changed: string[];
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "sandbox.payment_outcome_chosen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody chose what the gateway of the sandbox answers from now on. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "sandbox.payment_outcome_chosen",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 12,
                     *       "position": 345,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {
                     *         "outcome": "failed"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "sandbox.payment_outcome_chosen";
                        data: {
                            /** @enum {string} */
                            outcome: "completed" | "failed" | "pending";
                        };
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message to try an endpoint, which is no event: `POST /v1/webhooks/{id}/test`. That of a type of event is its example, marked by `test` as well. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "type": "webhook.test",
                     *       "timestamp": "2026-03-31T22:00:00.000Z",
                     *       "contract_id": null,
                     *       "stream_id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *       "seq": 1,
                     *       "position": null,
                     *       "actor": {
                     *         "id": "01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21",
                     *         "name": "Ada Olsen",
                     *         "type": "user"
                     *       },
                     *       "data": {},
                     *       "test": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventEnvelope"] & {
                        /** @enum {string} */
                        type: "webhook.test";
                        data: Record<string, never>;
                        /** @enum {boolean} */
                        test: true;
                    };
                };
            };
            responses: {
                "2XX": components["responses"]["Received"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Actor: {
            id: string;
            name: string;
            /** @enum {string} */
            type: "user" | "service" | "admin" | "worker" | "system";
        };
        Adjustment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable";
            /** @enum {string} */
            type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
            /** @enum {string|null} */
            category: "expense" | "equipment" | "additional_item" | null;
            /** @example 1234.50 */
            amount: string;
            currency: string;
            description: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            date_submitted: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            applied_cycle_id: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            is_late: boolean;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            invoice_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            rule_id: string | null;
            is_auto_approved: boolean;
            attachment: components["schemas"]["Attachment"] | null;
            reported_by: components["schemas"]["Actor"];
            reviewed_by: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "user" | "service" | "admin" | "worker" | "system";
                /** @enum {string} */
                outcome: "approved" | "declined";
                reason: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                reviewed_at: string;
            } | null;
            reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            contract: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                number: string;
                title: string;
                /** @enum {string} */
                type: "fixed" | "payg_time" | "payg_tasks" | "milestones";
            };
            cycle: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                start_date: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                end_date: string;
            };
        };
        AdjustmentDetail: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable";
            /** @enum {string} */
            type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
            /** @enum {string|null} */
            category: "expense" | "equipment" | "additional_item" | null;
            /** @example 1234.50 */
            amount: string;
            currency: string;
            description: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            date_submitted: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            applied_cycle_id: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            is_late: boolean;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            invoice_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            rule_id: string | null;
            is_auto_approved: boolean;
            attachment: components["schemas"]["Attachment"] | null;
            reported_by: components["schemas"]["Actor"];
            reviewed_by: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "user" | "service" | "admin" | "worker" | "system";
                /** @enum {string} */
                outcome: "approved" | "declined";
                reason: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                reviewed_at: string;
            } | null;
            reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            contract: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                number: string;
                title: string;
                /** @enum {string} */
                type: "fixed" | "payg_time" | "payg_tasks" | "milestones";
            };
            cycle: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                start_date: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                end_date: string;
            };
            next: components["schemas"]["Next"] | null;
            why: {
                cycle: components["schemas"]["Landing"] | null;
                invoice: {
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    id: string;
                    number: string;
                    /** @enum {string} */
                    status: "pending" | "processing" | "paid" | "failed" | "canceled" | "refunded";
                    /**
                     * Format: date
                     * @example 2026-03-31
                     */
                    due_date: string;
                } | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                locks_at: string;
                editable: boolean;
                missing: ("approval" | "lock" | "mended_exception")[];
                if_approved_now: {
                    cycle_id: null;
                    /** @enum {boolean} */
                    own_invoice: true;
                } | {
                    cycle_id: null;
                    refused: {
                        code: string;
                        message: string;
                    };
                } | components["schemas"]["Landing"] | null;
            };
        };
        AdjustmentState: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable";
            /** @enum {string} */
            type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
            /** @enum {string|null} */
            category: "expense" | "equipment" | "additional_item" | null;
            /** @example 1234.50 */
            amount: string;
            currency: string;
            description: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            date_submitted: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            applied_cycle_id: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            is_late: boolean;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            invoice_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            rule_id: string | null;
            is_auto_approved: boolean;
            attachment: components["schemas"]["Attachment"] | null;
            reported_by: components["schemas"]["Actor"];
            reviewed_by: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "user" | "service" | "admin" | "worker" | "system";
                /** @enum {string} */
                outcome: "approved" | "declined";
                reason: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                reviewed_at: string;
            } | null;
            reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
        };
        AdjustmentVersion: {
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            changed_at: string;
            changed_by: components["schemas"]["Actor"];
            state: components["schemas"]["AdjustmentState"];
        };
        Amendment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "awaiting_client_signature" | "awaiting_worker_signature" | "signed" | "active" | "declined" | "withdrawn" | "expired" | "void";
            /**
             * Format: date
             * @example 2026-03-31
             */
            effective_date: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            effective_at: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            effective_from: string | null;
            changes: components["schemas"]["TermsChange"][];
            signing: {
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                client_signed_at: string | null;
                client_signed_by: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                worker_signed_at: string | null;
                worker_signed_by: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                signed_at: string | null;
            };
            message: string | null;
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            activated_at: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
        };
        AmendmentDiff: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            amendment_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            effective_date: string;
            if_signed_now: {
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                effective_from: string;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                effective_at: string;
            };
            changes: components["schemas"]["TermsChange"][];
            terms_before: components["schemas"]["Terms"];
            terms_after: components["schemas"]["Terms"];
        };
        AmendmentPreview: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            effective_date: string;
            if_signed_now: {
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                effective_from: string;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                effective_at: string;
            };
            changes: components["schemas"]["TermsChange"][];
            terms_before: components["schemas"]["Terms"];
            terms_after: components["schemas"]["Terms"];
        };
        Attachment: {
            filename: string;
            content_type: string;
            size: number;
            sha256: string;
        };
        BreakdownRow: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            invoice_id: string;
            /** @enum {string} */
            family: "workforce" | "platform_fee";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @example 1234.50 */
            work: string;
            /** @example 1234.50 */
            bonus: string;
            /** @example 1234.50 */
            commissions: string;
            /** @example 1234.50 */
            expenses: string;
            /** @example 1234.50 */
            overtime: string;
            /** @example 1234.50 */
            pro_rata: string;
            /** @example 1234.50 */
            deductions: string;
            /** @example 1234.50 */
            adjustment: string;
            /** @example 1234.50 */
            others: string;
            /** @example 1234.50 */
            processing_fee: string;
            /** @example 1234.50 */
            total: string;
            currency: string;
            /** @example 1234.50 */
            total_payment_currency: string;
            payment_currency: string;
            invoice_number: string;
            receipt_number: string | null;
            approvers: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            approve_date: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            payment_date: string | null;
            frequency: string;
            team: string | null;
            contractor_email: string;
            contractor_employee_name: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contractor_unique_identifier: string;
            contract_country: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            contract_start_date: string;
            general_ledger_account: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            date: string;
        };
        Clock: {
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            now: string;
            /** @enum {string} */
            status: "ready" | "advancing";
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            advancing_to: string | null;
            still_due: number;
        };
        Contract: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            number: string | null;
            /** @enum {string} */
            kind: "fixed" | "payg_time" | "payg_tasks" | "milestones";
            /** @enum {string|null} */
            engagement: "ic" | "cor" | null;
            /** @enum {string} */
            status: "draft" | "waiting_client_signature" | "waiting_worker_signature" | "rejected" | "cancelled" | "deleted" | "signed" | "active" | "termination_scheduled" | "terminated" | "completed" | "renewed";
            title: string;
            worker: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                name: string;
                email: string;
                /** @enum {string} */
                locale: "en" | "de" | "fr" | "es";
            };
            group: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                name: string | null;
            } | null;
            external_id: string | null;
            timezone: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            start_date: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            end_date: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            starts_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            ends_at: string | null;
            /** @example 1234.50 */
            amount: string | null;
            /** @example EUR */
            currency: string;
            /** @enum {string} */
            scale: "hourly" | "daily" | "weekly" | "monthly" | "biweekly" | "semimonthly" | "custom";
            /** @enum {string} */
            frequency: "weekly" | "biweekly" | "semimonthly" | "monthly" | "calendar_month";
            /** @enum {string} */
            cycle_end_type: "DAY_OF_WEEK" | "DAY_OF_MONTH" | "DAY_OF_LAST_WEEK";
            cycle_end: number;
            /**
             * @description REGULAR: due payment_due_days after the last day of the period that is billed. WITHIN_MONTH: due on the last day of the cycle of the calendar. A final invoice is never due before the day on which it is issued.
             * @enum {string}
             */
            payment_due_type: "REGULAR" | "WITHIN_MONTH";
            /** @description Days from period_end to due_date, with payment_due_type REGULAR. */
            payment_due_days: number;
            /** @description A Saturday or a Sunday becomes the Friday before it. */
            pay_before_weekends: boolean;
            /** @example 1234.50 */
            first_payment: string | null;
            /**
             * Format: date
             * @example 2026-03-01
             */
            first_payment_date: string | null;
            job_title: string | null;
            seniority: string | null;
            scope_of_work: string | null;
            special_clause: string | null;
            terms_version: number;
            notice: {
                /** @enum {string} */
                unit: "days" | "months";
                count: number;
            } | null;
            lock_offset_hours: number;
            /** @enum {string} */
            first_signer: "client" | "worker";
            signatures: {
                client_signature: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                client_signed_at: string | null;
                worker_signature: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                worker_signed_at: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                signed_at: string | null;
            };
            invitation: {
                email: string;
                message: string | null;
                locale: string;
                /** @enum {string} */
                state: "open" | "accepted" | "declined" | "withdrawn" | "expired";
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                sent_at: string;
                send_count: number;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                expires_at: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            activated_at: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            termination_date: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            ended_at: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            previous_contract_id: string | null;
            is_archived: boolean;
            attributes: {
                [key: string]: unknown;
            };
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
        };
        ContractNumber: {
            number: string;
        };
        Cycle: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "upcoming" | "open" | "closing" | "locked" | "invoiced" | "skipped" | "exception" | "dismissed";
            /**
             * Format: date
             * @example 2026-03-31
             */
            start_date: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            end_date: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            opens_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            closes_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            due_date: string;
            is_final: boolean;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locked_at: string | null;
            exception: string | null;
        };
        CycleDetail: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "upcoming" | "open" | "closing" | "locked" | "invoiced" | "skipped" | "exception" | "dismissed";
            /**
             * Format: date
             * @example 2026-03-31
             */
            start_date: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            end_date: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            opens_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            closes_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            due_date: string;
            is_final: boolean;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locked_at: string | null;
            exception: string | null;
            invoice: components["schemas"]["Invoice"] | {
                /** @enum {string} */
                status: "draft";
                currency: string;
                /** @example 1234.50 */
                total: string;
                /** @example 1234.50 */
                credit_used: string;
                /** @example 1234.50 */
                credit_left: string;
                lines: components["schemas"]["InvoiceLine"][];
            } | {
                /** @enum {string} */
                status: "draft";
                problem: string;
            } | null;
        };
        DeletedAdjustment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable";
            /** @enum {string} */
            type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
            /** @enum {string|null} */
            category: "expense" | "equipment" | "additional_item" | null;
            /** @example 1234.50 */
            amount: string;
            currency: string;
            description: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            date_submitted: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            applied_cycle_id: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            is_late: boolean;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            invoice_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            rule_id: string | null;
            is_auto_approved: boolean;
            attachment: components["schemas"]["Attachment"] | null;
            reported_by: components["schemas"]["Actor"];
            reviewed_by: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "user" | "service" | "admin" | "worker" | "system";
                /** @enum {string} */
                outcome: "approved" | "declined";
                reason: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                reviewed_at: string;
            } | null;
            reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            contract: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                number: string;
                title: string;
                /** @enum {string} */
                type: "fixed" | "payg_time" | "payg_tasks" | "milestones";
            };
            cycle: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                start_date: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                end_date: string;
            };
            next: components["schemas"]["Next"] | null;
            why: {
                cycle: components["schemas"]["Landing"] | null;
                invoice: {
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    id: string;
                    number: string;
                    /** @enum {string} */
                    status: "pending" | "processing" | "paid" | "failed" | "canceled" | "refunded";
                    /**
                     * Format: date
                     * @example 2026-03-31
                     */
                    due_date: string;
                } | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                locks_at: string;
                editable: boolean;
                missing: ("approval" | "lock" | "mended_exception")[];
                if_approved_now: {
                    cycle_id: null;
                    /** @enum {boolean} */
                    own_invoice: true;
                } | {
                    cycle_id: null;
                    refused: {
                        code: string;
                        message: string;
                    };
                } | components["schemas"]["Landing"] | null;
            };
            /** @enum {boolean} */
            deleted: true;
        };
        DeletedContract: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {boolean} */
            deleted: true;
        };
        DeletedWebhook: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {boolean} */
            deleted: true;
        };
        /** @description Its instants are of real time, in a sandbox as well. */
        Delivery: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            webhook_id: string;
            /**
             * Format: uuid
             * @description The id of the message, which every attempt has as `webhook-id`.
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            event_id: string;
            /** @enum {string} */
            type: "contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen" | "webhook.test";
            /**
             * Format: uuid
             * @description The chain of events that it is in: that of a contract has its id.
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            stream_id: string;
            position: number | null;
            /** @enum {string} */
            cause: "event" | "redelivery" | "test";
            /** @enum {string} */
            status: "queued" | "retrying" | "delivered" | "dead";
            attempt_count: number;
            /**
             * Format: date-time
             * @description Null while an earlier one of its chain is not over, and when this one is.
             * @example 2026-03-31T22:00:00.000Z
             */
            next_attempt_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            ended_at: string | null;
        };
        DeliveryAttempt: {
            number: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            at: string;
            duration_ms: number;
            /**
             * @description `answered`: with another status than 2xx. `blocked`: the name cannot be resolved, or nothing may be sent there.
             * @enum {string}
             */
            outcome: "delivered" | "answered" | "timeout" | "connection" | "blocked";
            request: {
                headers: {
                    [key: string]: string;
                };
                body: string;
            };
            response: {
                status: number;
                headers: {
                    [key: string]: string;
                };
                /** @description Its first 4 KiB. */
                body: string;
            } | null;
            error: string | null;
        };
        DeliveryDetails: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            webhook_id: string;
            /**
             * Format: uuid
             * @description The id of the message, which every attempt has as `webhook-id`.
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            event_id: string;
            /** @enum {string} */
            type: "contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen" | "webhook.test";
            /**
             * Format: uuid
             * @description The chain of events that it is in: that of a contract has its id.
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            stream_id: string;
            position: number | null;
            /** @enum {string} */
            cause: "event" | "redelivery" | "test";
            /** @enum {string} */
            status: "queued" | "retrying" | "delivered" | "dead";
            attempt_count: number;
            /**
             * Format: date-time
             * @description Null while an earlier one of its chain is not over, and when this one is.
             * @example 2026-03-31T22:00:00.000Z
             */
            next_attempt_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            ended_at: string | null;
            /** @description The message, as it is signed and sent. */
            body: string;
            attempts: components["schemas"]["DeliveryAttempt"][];
        };
        Document: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            filename: string;
            content_type: string;
            size: number;
            sha256: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            added_at: string;
            added_by: string;
        };
        Email: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {string} */
            kind: "signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled";
            to: {
                address: string;
                name: string;
            };
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            person_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            user_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            event_id: string;
            events: number;
            /** @enum {string} */
            locale: "en" | "de" | "fr" | "es";
            /** @enum {string} */
            status: "outbox" | "queued" | "sending" | "sent" | "failed";
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            next_attempt_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            sent_at: string | null;
            error: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            occurred_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
        };
        Error: {
            error: {
                /** @description From the closed list in docs/errors.md. */
                code: string;
                /** @description What was refused, by which rule, and the way out. */
                message: string;
                /** @description The fields that are wrong, or facts about the refusal. */
                details?: {
                    field: string;
                    rule: string;
                    message: string;
                }[] | {
                    [key: string]: unknown;
                };
                request_id: string;
            };
        };
        Event: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {string} */
            type: "contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            stream_id: string;
            seq: number;
            actor: components["schemas"]["Actor"];
            /** @description What belongs to the type: its schema is at `GET /v1/event-types`, and that of `data` in its webhook. An event that an earlier release recorded may lack what was added since. */
            payload: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            occurred_at: string;
            prev_hash: string | null;
            hash: string;
            position?: number;
        };
        /** @description What every event has. */
        EventEnvelope: {
            /**
             * Format: uuid
             * @description The same in every delivery of the event, and in the feed.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it happened, by the time of the environment.
             */
            timestamp: string;
            /**
             * Format: uuid
             * @description The contract that it is about, if any.
             */
            contract_id: string | null;
            /**
             * Format: uuid
             * @description The chain of events that it is in.
             */
            stream_id: string;
            /** @description Its place in that chain. */
            seq: number;
            /** @description Its place in the feed, as in `GET /v1/events`. */
            position: number | null;
            actor: components["schemas"]["Actor"];
        };
        Events: {
            data: components["schemas"]["Event"][];
            has_more: boolean;
            next_cursor: string | null;
            next_after: number;
        };
        EventType: {
            /** @enum {string} */
            type: "contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen";
            description: string;
            /** @description JSON Schema of the `payload` of such an event, which is the `data` of its webhook. */
            schema: {
                [key: string]: unknown;
            };
            example: {
                [key: string]: unknown;
            };
        };
        EventTypes: {
            data: components["schemas"]["EventType"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        ExpandableAdjustment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable";
            /** @enum {string} */
            type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
            /** @enum {string|null} */
            category: "expense" | "equipment" | "additional_item" | null;
            /** @example 1234.50 */
            amount: string;
            currency: string;
            description: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            date_submitted: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            applied_cycle_id: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            is_late: boolean;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            invoice_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            rule_id: string | null;
            is_auto_approved: boolean;
            attachment: components["schemas"]["Attachment"] | null;
            reported_by: components["schemas"]["Actor"];
            reviewed_by: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "user" | "service" | "admin" | "worker" | "system";
                /** @enum {string} */
                outcome: "approved" | "declined";
                reason: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                reviewed_at: string;
            } | null;
            reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            contract: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                number: string;
                title: string;
                /** @enum {string} */
                type: "fixed" | "payg_time" | "payg_tasks" | "milestones";
            };
            cycle: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                start_date: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                end_date: string;
            };
            expanded?: {
                contract?: components["schemas"]["Contract"] | null;
                cycle?: components["schemas"]["Cycle"] | null;
                invoice?: components["schemas"]["Invoice"] | null;
            };
        };
        ExpandableAdjustmentDetail: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable";
            /** @enum {string} */
            type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
            /** @enum {string|null} */
            category: "expense" | "equipment" | "additional_item" | null;
            /** @example 1234.50 */
            amount: string;
            currency: string;
            description: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            date_submitted: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            applied_cycle_id: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            is_late: boolean;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            invoice_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            rule_id: string | null;
            is_auto_approved: boolean;
            attachment: components["schemas"]["Attachment"] | null;
            reported_by: components["schemas"]["Actor"];
            reviewed_by: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "user" | "service" | "admin" | "worker" | "system";
                /** @enum {string} */
                outcome: "approved" | "declined";
                reason: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                reviewed_at: string;
            } | null;
            reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            contract: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                number: string;
                title: string;
                /** @enum {string} */
                type: "fixed" | "payg_time" | "payg_tasks" | "milestones";
            };
            cycle: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                start_date: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                end_date: string;
            };
            next: components["schemas"]["Next"] | null;
            why: {
                cycle: components["schemas"]["Landing"] | null;
                invoice: {
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    id: string;
                    number: string;
                    /** @enum {string} */
                    status: "pending" | "processing" | "paid" | "failed" | "canceled" | "refunded";
                    /**
                     * Format: date
                     * @example 2026-03-31
                     */
                    due_date: string;
                } | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                locks_at: string;
                editable: boolean;
                missing: ("approval" | "lock" | "mended_exception")[];
                if_approved_now: {
                    cycle_id: null;
                    /** @enum {boolean} */
                    own_invoice: true;
                } | {
                    cycle_id: null;
                    refused: {
                        code: string;
                        message: string;
                    };
                } | components["schemas"]["Landing"] | null;
            };
            expanded?: {
                contract?: components["schemas"]["Contract"] | null;
                cycle?: components["schemas"]["Cycle"] | null;
                invoice?: components["schemas"]["Invoice"] | null;
            };
        };
        ExpandableAmendment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "awaiting_client_signature" | "awaiting_worker_signature" | "signed" | "active" | "declined" | "withdrawn" | "expired" | "void";
            /**
             * Format: date
             * @example 2026-03-31
             */
            effective_date: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            effective_at: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            effective_from: string | null;
            changes: components["schemas"]["TermsChange"][];
            signing: {
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                client_signed_at: string | null;
                client_signed_by: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                worker_signed_at: string | null;
                worker_signed_by: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                signed_at: string | null;
            };
            message: string | null;
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            activated_at: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
            expanded?: {
                contract?: components["schemas"]["Contract"] | null;
            };
        };
        ExpandableBalance: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            worker_id: string;
            worker_name: string;
            currency: string;
            /**
             * @description Approved and not being paid yet: items, base pay to be billed again, off-cycle payments, and invoices that wait. Credit does not lower it.
             * @example 1234.50
             */
            earned: string;
            /**
             * @description On invoices that are being paid.
             * @example 1234.50
             */
            processing: string;
            /** @example 1234.50 */
            paid: string;
            /**
             * @description What invoices below zero have left. It lowers later invoices of the same contract; what a contract leaves at its end is for the parties to settle.
             * @example 1234.50
             */
            credit: string;
            expanded?: {
                worker?: components["schemas"]["Person"] | null;
            };
        };
        ExpandableContract: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            number: string | null;
            /** @enum {string} */
            kind: "fixed" | "payg_time" | "payg_tasks" | "milestones";
            /** @enum {string|null} */
            engagement: "ic" | "cor" | null;
            /** @enum {string} */
            status: "draft" | "waiting_client_signature" | "waiting_worker_signature" | "rejected" | "cancelled" | "deleted" | "signed" | "active" | "termination_scheduled" | "terminated" | "completed" | "renewed";
            title: string;
            worker: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                name: string;
                email: string;
                /** @enum {string} */
                locale: "en" | "de" | "fr" | "es";
            };
            group: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                name: string | null;
            } | null;
            external_id: string | null;
            timezone: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            start_date: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            end_date: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            starts_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            ends_at: string | null;
            /** @example 1234.50 */
            amount: string | null;
            /** @example EUR */
            currency: string;
            /** @enum {string} */
            scale: "hourly" | "daily" | "weekly" | "monthly" | "biweekly" | "semimonthly" | "custom";
            /** @enum {string} */
            frequency: "weekly" | "biweekly" | "semimonthly" | "monthly" | "calendar_month";
            /** @enum {string} */
            cycle_end_type: "DAY_OF_WEEK" | "DAY_OF_MONTH" | "DAY_OF_LAST_WEEK";
            cycle_end: number;
            /**
             * @description REGULAR: due payment_due_days after the last day of the period that is billed. WITHIN_MONTH: due on the last day of the cycle of the calendar. A final invoice is never due before the day on which it is issued.
             * @enum {string}
             */
            payment_due_type: "REGULAR" | "WITHIN_MONTH";
            /** @description Days from period_end to due_date, with payment_due_type REGULAR. */
            payment_due_days: number;
            /** @description A Saturday or a Sunday becomes the Friday before it. */
            pay_before_weekends: boolean;
            /** @example 1234.50 */
            first_payment: string | null;
            /**
             * Format: date
             * @example 2026-03-01
             */
            first_payment_date: string | null;
            job_title: string | null;
            seniority: string | null;
            scope_of_work: string | null;
            special_clause: string | null;
            terms_version: number;
            notice: {
                /** @enum {string} */
                unit: "days" | "months";
                count: number;
            } | null;
            lock_offset_hours: number;
            /** @enum {string} */
            first_signer: "client" | "worker";
            signatures: {
                client_signature: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                client_signed_at: string | null;
                worker_signature: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                worker_signed_at: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                signed_at: string | null;
            };
            invitation: {
                email: string;
                message: string | null;
                locale: string;
                /** @enum {string} */
                state: "open" | "accepted" | "declined" | "withdrawn" | "expired";
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                sent_at: string;
                send_count: number;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                expires_at: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            activated_at: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            termination_date: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            ended_at: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            previous_contract_id: string | null;
            is_archived: boolean;
            attributes: {
                [key: string]: unknown;
            };
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
            expanded?: {
                worker?: components["schemas"]["Person"] | null;
                open_amendments?: components["schemas"]["Amendment"][];
                termination?: components["schemas"]["Termination"] | null;
            };
        };
        ExpandableCycle: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "upcoming" | "open" | "closing" | "locked" | "invoiced" | "skipped" | "exception" | "dismissed";
            /**
             * Format: date
             * @example 2026-03-31
             */
            start_date: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            end_date: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            opens_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            closes_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            due_date: string;
            is_final: boolean;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locked_at: string | null;
            exception: string | null;
            expanded?: {
                contract?: components["schemas"]["Contract"] | null;
                invoice?: components["schemas"]["Invoice"] | null;
            };
        };
        ExpandableInvoice: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            number: string;
            /** @enum {string} */
            family: "workforce" | "platform_fee";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            worker_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string | null;
            /** @enum {string} */
            status: "pending" | "processing" | "paid" | "failed" | "canceled" | "refunded";
            currency: string;
            /** @example 1234.50 */
            total: string;
            /** @example 1234.50 */
            credit_used: string;
            /** @example 1234.50 */
            credit_left: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            period_start: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            period_end: string | null;
            /**
             * Format: date-time
             * @description When it was in fact issued. Of a cycle that was over when its contract was signed, or that was locked late, this is later than the lock was due.
             * @example 2026-03-31T22:00:00.000Z
             */
            issued_at: string;
            /**
             * Format: date
             * @description By payment_due_type; a final invoice is never due before the day on which it is issued. Overdue from the end of this day on, or of the day of issue where that is later.
             * @example 2026-03-31
             */
            due_date: string;
            is_overdue: boolean;
            is_off_cycle: boolean;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            paid_at: string | null;
            /** @enum {string|null} */
            base_pay: "rebilled" | "waived" | null;
            version: number;
            expanded?: {
                contract?: components["schemas"]["Contract"] | null;
                worker?: components["schemas"]["Person"] | null;
                cycle?: components["schemas"]["Cycle"] | null;
            };
        };
        ExpandableInvoiceDetails: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            number: string;
            /** @enum {string} */
            family: "workforce" | "platform_fee";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            worker_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string | null;
            /** @enum {string} */
            status: "pending" | "processing" | "paid" | "failed" | "canceled" | "refunded";
            currency: string;
            /** @example 1234.50 */
            total: string;
            /** @example 1234.50 */
            credit_used: string;
            /** @example 1234.50 */
            credit_left: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            period_start: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            period_end: string | null;
            /**
             * Format: date-time
             * @description When it was in fact issued. Of a cycle that was over when its contract was signed, or that was locked late, this is later than the lock was due.
             * @example 2026-03-31T22:00:00.000Z
             */
            issued_at: string;
            /**
             * Format: date
             * @description By payment_due_type; a final invoice is never due before the day on which it is issued. Overdue from the end of this day on, or of the day of issue where that is later.
             * @example 2026-03-31
             */
            due_date: string;
            is_overdue: boolean;
            is_off_cycle: boolean;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            paid_at: string | null;
            /** @enum {string|null} */
            base_pay: "rebilled" | "waived" | null;
            version: number;
            contract: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                number: string | null;
                title: string;
            };
            lines: components["schemas"]["InvoiceLine"][];
            expanded?: {
                contract?: components["schemas"]["Contract"] | null;
                worker?: components["schemas"]["Person"] | null;
                cycle?: components["schemas"]["Cycle"] | null;
            };
        };
        ExpandableOffCyclePayment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "processing" | "paid" | "not_payable" | "withdrawn";
            /** @enum {string} */
            type: "bonus" | "commission" | "reimbursement" | "other";
            /** @example 1234.50 */
            amount: string;
            currency: string;
            reason: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            payment_date: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            pays_at: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            invoice_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            payment_id: string | null;
            review: {
                /** @enum {string} */
                status: "approved" | "declined";
                by: components["schemas"]["Actor"];
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                at: string;
                reason: string | null;
            } | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
            expanded?: {
                contract?: components["schemas"]["Contract"] | null;
                invoice?: components["schemas"]["Invoice"] | null;
            };
        };
        ExpandablePayment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {string} */
            status: "initiated" | "processing" | "completed" | "failed";
            /** @enum {string} */
            method: "manual" | "sandbox";
            currency: string;
            /** @example 1234.50 */
            total: string;
            invoice_ids: string[];
            attempt: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            next_attempt_at: string | null;
            reference: string | null;
            failure: string | null;
            receipt_number: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            submitted_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            completed_at: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
            expanded?: {
                invoices?: components["schemas"]["Invoice"][];
            };
        };
        ExpandableRecurringAdjustment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "active" | "deleted" | "ended";
            /** @enum {string} */
            type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
            /** @enum {string|null} */
            category: "expense" | "equipment" | "additional_item" | null;
            /** @example 1234.50 */
            amount: string;
            currency: string;
            description: string;
            is_auto_approved: boolean;
            /**
             * Format: date
             * @example 2026-03-31
             */
            end_date: string | null;
            count: number | null;
            instances: number;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            first_cycle_id: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            last_instance_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            reviewed_at: string;
            reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
            expanded?: {
                contract?: components["schemas"]["Contract"] | null;
            };
        };
        ExpandableToken: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {string} */
            kind: "user" | "service" | "worker" | "session";
            /** @enum {string} */
            scope: "admin" | "worker";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            user_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            person_id: string | null;
            roles: ("owner" | "admin" | "approver" | "finance" | "viewer")[] | null;
            scopes: ("contracts:read" | "contracts:write" | "contracts:sign" | "amendments:write" | "terminations:write" | "adjustments:read" | "adjustments:submit" | "adjustments:review" | "off-cycle:submit" | "off-cycle:review" | "invoices:read" | "invoices:cancel" | "billing:write" | "payments:read" | "payments:write" | "events:read" | "webhooks:read" | "webhooks:manage" | "emails:read" | "people:read" | "people:write" | "users:read" | "users:manage" | "owners:manage" | "tokens:manage" | "sessions:manage" | "settings:read" | "settings:write" | "sandbox:clock")[] | null;
            name: string;
            prefix: string;
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
            created_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            previous_valid_until: string | null;
            expanded?: {
                user?: components["schemas"]["User"] | null;
                person?: components["schemas"]["Person"] | null;
            };
        };
        FileLink: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** Format: uri */
            url: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            expires_at: string;
        };
        Forecast: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string|null} */
            assumed: "signature" | null;
            amendments: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                effective_from: string;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                effective_at: string;
                /** @enum {string|null} */
                assumed: "signature" | null;
            }[];
            data: components["schemas"]["ForecastInvoice"][];
            left_out: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                adjustment_id: string | null;
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                canceled_invoice_id: string | null;
                /** @enum {string} */
                because: "not_approved" | "own_invoice" | "no_invoice_left" | "currency_changed" | "mixed_currencies";
            }[];
        };
        ForecastInvoice: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string | null;
            /** @enum {string} */
            status: "expected" | "skipped" | "exception";
            /**
             * Format: date
             * @example 2026-03-31
             */
            period_start: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            period_end: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            opens_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            closes_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            issues_at: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            due_date: string;
            is_final: boolean;
            amendment_ids: string[];
            problem: null;
            currency: string;
            /** @example 1234.50 */
            total: string;
            /** @example 1234.50 */
            credit_used: string;
            /** @example 1234.50 */
            credit_left: string;
            lines: components["schemas"]["ForecastLine"][];
        } | {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string | null;
            /** @enum {string} */
            status: "expected" | "skipped" | "exception";
            /**
             * Format: date
             * @example 2026-03-31
             */
            period_start: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            period_end: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            opens_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            closes_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            issues_at: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            due_date: string;
            is_final: boolean;
            amendment_ids: string[];
            problem: string;
            lines: [
            ];
        };
        ForecastLine: {
            /** @enum {string} */
            source_type: "base" | "adjustment" | "credit" | "off_cycle" | "platform_fee";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            source_id: string | null;
            description: string;
            category: string;
            /** @example 1234.50 */
            amount: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            rule_id: string | null;
            /** @enum {string|null} */
            assumed: "approval" | null;
        };
        GatewayOutcome: {
            /** @enum {string} */
            outcome: "completed" | "failed" | "pending";
        };
        Group: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            name: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        Invoice: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            number: string;
            /** @enum {string} */
            family: "workforce" | "platform_fee";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            worker_id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string | null;
            /** @enum {string} */
            status: "pending" | "processing" | "paid" | "failed" | "canceled" | "refunded";
            currency: string;
            /** @example 1234.50 */
            total: string;
            /** @example 1234.50 */
            credit_used: string;
            /** @example 1234.50 */
            credit_left: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            period_start: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            period_end: string | null;
            /**
             * Format: date-time
             * @description When it was in fact issued. Of a cycle that was over when its contract was signed, or that was locked late, this is later than the lock was due.
             * @example 2026-03-31T22:00:00.000Z
             */
            issued_at: string;
            /**
             * Format: date
             * @description By payment_due_type; a final invoice is never due before the day on which it is issued. Overdue from the end of this day on, or of the day of issue where that is later.
             * @example 2026-03-31
             */
            due_date: string;
            is_overdue: boolean;
            is_off_cycle: boolean;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            paid_at: string | null;
            /** @enum {string|null} */
            base_pay: "rebilled" | "waived" | null;
            version: number;
        };
        InvoiceLine: {
            /** @enum {string} */
            source_type: "base" | "adjustment" | "credit" | "off_cycle" | "platform_fee";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            source_id: string | null;
            description: string;
            category: string;
            /** @example 1234.50 */
            amount: string;
        };
        Landing: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            cycle_id: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            start_date: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            end_date: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            is_next_invoice: boolean;
        };
        Me: {
            actor: components["schemas"]["Actor"];
            /** @enum {string} */
            side: "employer" | "worker";
            roles: ("owner" | "admin" | "approver" | "finance" | "viewer")[];
            rights: ("contracts:read" | "contracts:write" | "contracts:sign" | "amendments:write" | "terminations:write" | "adjustments:read" | "adjustments:submit" | "adjustments:review" | "off-cycle:submit" | "off-cycle:review" | "invoices:read" | "invoices:cancel" | "billing:write" | "payments:read" | "payments:write" | "events:read" | "webhooks:read" | "webhooks:manage" | "emails:read" | "people:read" | "people:write" | "users:read" | "users:manage" | "owners:manage" | "tokens:manage" | "sessions:manage" | "settings:read" | "settings:write" | "sandbox:clock")[];
            environment: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                name: string;
                /** @enum {string} */
                kind: "live" | "sandbox";
            };
        };
        MovingClock: {
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            now: string;
            /** @enum {string} */
            status: "ready" | "advancing";
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            advancing_to: string | null;
            still_due: number;
            status_url: string;
        };
        NewToken: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {string} */
            kind: "user" | "service" | "worker" | "session";
            /** @enum {string} */
            scope: "admin" | "worker";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            user_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            person_id: string | null;
            roles: ("owner" | "admin" | "approver" | "finance" | "viewer")[] | null;
            scopes: ("contracts:read" | "contracts:write" | "contracts:sign" | "amendments:write" | "terminations:write" | "adjustments:read" | "adjustments:submit" | "adjustments:review" | "off-cycle:submit" | "off-cycle:review" | "invoices:read" | "invoices:cancel" | "billing:write" | "payments:read" | "payments:write" | "events:read" | "webhooks:read" | "webhooks:manage" | "emails:read" | "people:read" | "people:write" | "users:read" | "users:manage" | "owners:manage" | "tokens:manage" | "sessions:manage" | "settings:read" | "settings:write" | "sandbox:clock")[] | null;
            name: string;
            prefix: string;
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
            created_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            previous_valid_until: string | null;
            secret: string;
        };
        Next: {
            waiting_for: string;
            who: ("admin" | "worker" | "system")[];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            until: string | null;
            then: string;
        };
        Notifications: {
            /** @enum {string|null} */
            locale: "en" | "de" | "fr" | "es" | null;
            kinds: {
                /** @enum {string} */
                kind: "signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled";
                tells: string;
                is_on: boolean;
                can_be_off: boolean;
            }[];
        };
        OffCyclePayment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "processing" | "paid" | "not_payable" | "withdrawn";
            /** @enum {string} */
            type: "bonus" | "commission" | "reimbursement" | "other";
            /** @example 1234.50 */
            amount: string;
            currency: string;
            reason: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            payment_date: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            pays_at: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            invoice_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            payment_id: string | null;
            review: {
                /** @enum {string} */
                status: "approved" | "declined";
                by: components["schemas"]["Actor"];
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                at: string;
                reason: string | null;
            } | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
        };
        Operation: {
            id: string;
            /** @enum {string} */
            status: "pending" | "done" | "refused" | "failed" | "unknown";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string | null;
            error: {
                /** @description That of the refusal; `not_done` where it `failed`, `outcome_unknown` where that is `unknown`. */
                code: string;
                message: string;
            } | null;
        };
        Payment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {string} */
            status: "initiated" | "processing" | "completed" | "failed";
            /** @enum {string} */
            method: "manual" | "sandbox";
            currency: string;
            /** @example 1234.50 */
            total: string;
            invoice_ids: string[];
            attempt: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            next_attempt_at: string | null;
            reference: string | null;
            failure: string | null;
            receipt_number: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            submitted_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            completed_at: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
        };
        Pending: {
            /** @enum {string} */
            status: "pending";
            message: string;
            /** @example /v1/operations/01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21 */
            status_url: string;
            request_id: string;
        };
        Person: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            first_name: string;
            last_name: string;
            email: string;
            country: string | null;
            /** @enum {string} */
            locale: "en" | "de" | "fr" | "es";
            /** @enum {string} */
            status: "active" | "terminated";
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
        };
        PreviewedCycle: {
            /**
             * Format: date
             * @example 2026-03-31
             */
            start_date: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            end_date: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            opens_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            closes_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            locks_at: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            due_date: string;
        };
        Readiness: {
            /** @enum {string} */
            status: "ready" | "degraded" | "stopping";
            database: boolean;
            orchestrator: boolean;
        };
        RecurringAdjustment: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "active" | "deleted" | "ended";
            /** @enum {string} */
            type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom";
            /** @enum {string|null} */
            category: "expense" | "equipment" | "additional_item" | null;
            /** @example 1234.50 */
            amount: string;
            currency: string;
            description: string;
            is_auto_approved: boolean;
            /**
             * Format: date
             * @example 2026-03-31
             */
            end_date: string | null;
            count: number | null;
            instances: number;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            first_cycle_id: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            last_instance_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            reviewed_at: string;
            reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
        };
        ReportRow: {
            invoice: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                document: string;
                /** @enum {string} */
                family: "workforce" | "platform_fee";
                /** @enum {string} */
                status: "pending" | "processing" | "paid" | "failed" | "canceled" | "refunded";
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                issued_at: string;
            };
            line_item: {
                line_no: number;
                source_type: string;
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                source_id: string | null;
                description: string;
                category: string;
                /** @example 1234.50 */
                amount: string;
                currency: string;
            };
            payment: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                document: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-31T22:00:00.000Z
                 */
                paid_at: string | null;
                /** @example 1234.50 */
                amount: string | null;
                currency: string;
            } | null;
            contract: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                number: string | null;
                name: string;
                worker: string;
                legal_entity: string;
            };
        };
        ReviewResults: {
            data: ({
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                /** @enum {string} */
                result: "refused";
                error: {
                    code: string;
                    message: string;
                    details?: {
                        field: string;
                        rule: string;
                        message: string;
                    }[] | {
                        [key: string]: unknown;
                    };
                };
            } | {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                /** @enum {string} */
                result: "approved" | "declined";
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                applied_cycle_id: string | null;
            })[];
            reviewed: number;
            refused: number;
        };
        RevokedToken: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {boolean} */
            revoked: true;
        };
        ScheduleEntry: {
            /** @enum {string} */
            kind: "invitation_expiry" | "start" | "amendment" | "amendment_expiry" | "termination" | "renewal" | "end_of_term" | "cycle_opening" | "cycle_lock" | "recurring_adjustment" | "off_cycle_payment";
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            at: string;
            then: string;
            subject: {
                /** @enum {string} */
                type: "contract" | "amendment" | "termination" | "cycle" | "recurring_adjustment" | "off_cycle_payment";
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
            };
            /** @enum {string|null} */
            assumed: "signature" | "approval" | null;
            undo: components["schemas"]["ScheduleUndo"] | null;
        };
        ScheduleUndo: {
            who: ("admin" | "worker" | "system")[];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            until: string;
            /** @enum {string} */
            method: "POST" | "DELETE";
            path: string;
        };
        Settings: {
            environment: {
                /**
                 * Format: uuid
                 * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                 */
                id: string;
                name: string;
                /** @enum {string} */
                kind: "live" | "sandbox";
            };
            invitation_days: number;
            reminder_days: number[];
            amendment_days: number;
            termination_reminder_days: number[];
            expiry_reminder_days: number[];
            /** @enum {string} */
            amendment_client_signature: "on_proposal" | "explicit";
            adjustment_reminder_hours: number[];
            /** @enum {string} */
            late_items: "roll" | "decline" | "off_cycle";
            /**
             * @description Whether whoever reported an adjustment, a recurring rule or an off-cycle payment, or last changed what it pays, may approve it. `refused` goes for all that is not approved yet; `allowed` only for what is made from then on.
             * @enum {string}
             */
            self_approval: "allowed" | "refused";
            recurring_review_days: number;
            platform_fee: {
                /** @example 1234.50 */
                amount: string;
                currency: string;
            } | {
                basis_points: number;
            } | null;
        };
        Termination: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string;
            /** @enum {string} */
            status: "scheduled" | "cancelled" | "effective";
            /** @enum {string} */
            termination_type: "end_of_contract" | "for_convenience" | "for_cause" | "mutual" | "worker_resignation" | "other";
            /**
             * Format: date
             * @example 2026-03-31
             */
            completion_date: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            requested_completion_date: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            completes_at: string;
            terminate_now: boolean;
            message: string | null;
            notice_override_reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            cancellable_until: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            effective_at: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            created_by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            next: components["schemas"]["Next"] | null;
        };
        Terms: {
            /** @example 1234.50 */
            amount: string | null;
            /** @example EUR */
            currency: string;
            /** @enum {string} */
            scale: "hourly" | "daily" | "weekly" | "monthly" | "biweekly" | "semimonthly" | "custom";
            /** @enum {string} */
            frequency: "weekly" | "biweekly" | "semimonthly" | "monthly" | "calendar_month";
            /** @enum {string} */
            cycle_end_type: "DAY_OF_WEEK" | "DAY_OF_MONTH" | "DAY_OF_LAST_WEEK";
            cycle_end: number;
            /**
             * @description REGULAR: due payment_due_days after the last day of the period that is billed. WITHIN_MONTH: due on the last day of the cycle of the calendar. A final invoice is never due before the day on which it is issued.
             * @enum {string}
             */
            payment_due_type: "REGULAR" | "WITHIN_MONTH";
            /** @description Days from period_end to due_date, with payment_due_type REGULAR. */
            payment_due_days: number;
            /** @description A Saturday or a Sunday becomes the Friday before it. */
            pay_before_weekends: boolean;
            /** @example 1234.50 */
            first_payment: string | null;
            /**
             * Format: date
             * @example 2026-03-01
             */
            first_payment_date: string | null;
            job_title: string | null;
            seniority: string | null;
            scope_of_work: string | null;
            special_clause: string | null;
        };
        TermsChange: {
            /** @enum {string} */
            field: "amount" | "currency" | "scale" | "frequency" | "cycle_end_type" | "cycle_end" | "payment_due_type" | "payment_due_days" | "pay_before_weekends" | "first_payment" | "first_payment_date" | "job_title" | "seniority" | "scope_of_work" | "special_clause";
            old: string | number | boolean | null;
            new: string | number | boolean | null;
        };
        TermsVersion: {
            version: number;
            /**
             * Format: date
             * @example 2026-03-31
             */
            effective_from: string;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            amendment_id: string | null;
            terms: components["schemas"]["Terms"];
        };
        Token: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {string} */
            kind: "user" | "service" | "worker" | "session";
            /** @enum {string} */
            scope: "admin" | "worker";
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            user_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            person_id: string | null;
            roles: ("owner" | "admin" | "approver" | "finance" | "viewer")[] | null;
            scopes: ("contracts:read" | "contracts:write" | "contracts:sign" | "amendments:write" | "terminations:write" | "adjustments:read" | "adjustments:submit" | "adjustments:review" | "off-cycle:submit" | "off-cycle:review" | "invoices:read" | "invoices:cancel" | "billing:write" | "payments:read" | "payments:write" | "events:read" | "webhooks:read" | "webhooks:manage" | "emails:read" | "people:read" | "people:write" | "users:read" | "users:manage" | "owners:manage" | "tokens:manage" | "sessions:manage" | "settings:read" | "settings:write" | "sandbox:clock")[] | null;
            name: string;
            prefix: string;
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
            created_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            previous_valid_until: string | null;
        };
        User: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            name: string;
            email: string;
            roles: ("owner" | "admin" | "approver" | "finance" | "viewer")[];
            /** @enum {string} */
            status: "active" | "disabled";
            /** @enum {string} */
            locale: "en" | "de" | "fr" | "es";
            identity: {
                issuer: string;
                subject: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            version: number;
        };
        /** @description Where events are sent. Its instants are of real time, in a sandbox as well. */
        Webhook: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            name: string | null;
            description: string | null;
            url: string;
            /** @description Null: every type of event. */
            event_types: ("contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen")[] | null;
            /** @enum {string} */
            status: "enabled" | "paused" | "disabled";
            /**
             * @description `gone`: it answered 410. `failing`: it failed for days, without one success.
             * @enum {string|null}
             */
            disabled_reason: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            disabled_at: string | null;
            /**
             * Format: date-time
             * @description The first failure since the last success.
             * @example 2026-03-31T22:00:00.000Z
             */
            failing_since: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            last_delivered_at: string | null;
            /** @description Messages that wait to be sent, or to be sent again. */
            undelivered: number;
            /** @description The place in `GET /v1/events` up to which events have been taken. */
            position: number;
            /** @description How many places of the feed there are behind that one, of any type. */
            behind: number;
            /** @description What is still to be sent again: the events after one place and up to the other. */
            redelivery: {
                after: number;
                to: number;
                only_failed: boolean;
            } | null;
            /**
             * Format: date-time
             * @description Until when the secret before the last rotation signs as well.
             * @example 2026-03-31T22:00:00.000Z
             */
            previous_secret_until: string | null;
            next: components["schemas"]["Next"];
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            updated_at: string;
            version: number;
        };
        WebhookSecret: {
            secret: string;
            previous_secret: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            previous_secret_until: string | null;
        };
        WholeEmail: {
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            id: string;
            /** @enum {string} */
            kind: "signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled";
            to: {
                address: string;
                name: string;
            };
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            person_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            user_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            contract_id: string | null;
            /**
             * Format: uuid
             * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
             */
            event_id: string;
            events: number;
            /** @enum {string} */
            locale: "en" | "de" | "fr" | "es";
            /** @enum {string} */
            status: "outbox" | "queued" | "sending" | "sent" | "failed";
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            next_attempt_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            sent_at: string | null;
            error: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            occurred_at: string;
            /**
             * Format: date-time
             * @example 2026-03-31T22:00:00.000Z
             */
            created_at: string;
            subject: string;
            text: string;
            html: string;
        };
    };
    responses: {
        /**
         * @description Bad Request
         *
         *     - `invalid_request`: A field, a parameter or the path is not as it should be. `details` names each field with its rule; correct them.
         *     - `malformed_request`: The request cannot be read. Correct what the message names.
         *     - `unknown_version`: Perdure-Version names no version of this service. Send one that `details` names, or leave the header out.
         */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "malformed_request" | "unknown_version";
                    };
                };
            };
        };
        /**
         * @description Unauthorized
         *
         *     - `unauthorized`: There is no token, or none that is valid. Send Authorization: Bearer <token>.
         *     - `token_expired`: The token has expired, or was rotated and its overlap is over. Use its new secret, or another token.
         *     - `token_revoked`: The token was revoked. Use another token.
         *     - `user_disabled`: The user to whom the token belongs is disabled. Ask an owner or admin to enable the user.
         */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "unauthorized" | "token_expired" | "token_revoked" | "user_disabled";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `not_your_contract`: The contract is another worker’s. Use the token of the worker whose contract it is.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "not_your_contract" | "missing_right";
                    };
                };
            };
        };
        /**
         * @description Not Found
         *
         *     - `not_found`: There is no such thing in this environment, or it is not for this token. Check the id, and that the token is of the same environment.
         */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
        };
        /**
         * @description Too Many Requests
         *
         *     - `too_many_requests`: The token has sent as many requests as it may in a minute, or the address as many wrong tokens. Send it again after Retry-After; RateLimit, in every answer, tells what is left.
         */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
        /**
         * @description Service Unavailable
         *
         *     - `database_unavailable`: The database does not answer. Send it again with the same Idempotency-Key.
         *     - `file_store_unavailable`: The store of files does not answer. Send it again after Retry-After.
         *     - `identity_provider_unavailable`: The keys of the issuer of the access token cannot be read. Send it again after Retry-After.
         */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "database_unavailable" | "file_store_unavailable" | "identity_provider_unavailable";
                    };
                };
            };
        };
        /**
         * @description Bad Request
         *
         *     - `invalid_request`: A field, a parameter or the path is not as it should be. `details` names each field with its rule; correct them.
         *     - `invalid_idempotency_key`: The Idempotency-Key is empty or too long. Send 1 to 255 characters.
         *     - `malformed_json`: The body is not JSON, or no object. Send a JSON object in UTF-8.
         *     - `malformed_multipart`: The body is not multipart/form-data that can be read. `details` says how to mend it.
         *     - `malformed_request`: The request cannot be read. Correct what the message names.
         *     - `unknown_version`: Perdure-Version names no version of this service. Send one that `details` names, or leave the header out.
         *     - `single_attachment`: An adjustment has at most one attachment. Combine the documents into one file.
         *     - `recurring_attachment`: A recurring adjustment has no attachment. Send it without a file.
         */
        BadRequest2: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_idempotency_key" | "malformed_json" | "malformed_multipart" | "malformed_request" | "unknown_version" | "single_attachment" | "recurring_attachment";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `not_your_contract`: The contract is another worker’s. Use the token of the worker whose contract it is.
         *     - `not_your_adjustment`: The employer reported the adjustment, so only the employer changes or deletes it. Ask the employer.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         */
        Forbidden2: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "not_your_contract" | "not_your_adjustment" | "missing_right";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `invoice_locked`: The cycle of the item has been locked, and its invoice issued. Submit a new adjustment; it goes on the next invoice.
         *     - `adjustment_immutable`: A reviewed adjustment is not changed. Submit another that corrects it.
         *     - `already_reviewed`: The adjustment has been reviewed. Read it; nothing is left to review.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invoice_locked" | "adjustment_immutable" | "already_reviewed" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Precondition Failed
         *
         *     - `precondition_failed`: The row has another version than If-Match names. Read it again and look at what has changed; `details` gives its version.
         */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "precondition_failed";
                    };
                };
            };
        };
        /**
         * @description Payload Too Large
         *
         *     - `body_too_large`: The body is larger than this service accepts. Send less at once; the message names the bound.
         */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "body_too_large";
                    };
                };
            };
        };
        /**
         * @description Unsupported Media Type
         *
         *     - `unsupported_encoding`: The body is compressed, or not in UTF-8. Send UTF-8 without compression.
         */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "unsupported_encoding";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `no_change`: Every field has the value that was sent. Send only fields that change.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "no_change" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Too Many Requests
         *
         *     - `too_many_requests`: The token has sent as many requests as it may in a minute, or the address as many wrong tokens. Send it again after Retry-After; RateLimit, in every answer, tells what is left.
         *     - `too_many_commands`: As many commands as possible are under way. Send it again after Retry-After.
         */
        TooManyRequests2: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "too_many_requests" | "too_many_commands";
                    };
                };
            };
        };
        /**
         * @description Service Unavailable
         *
         *     - `billing_behind`: The cycle that this belongs to is being opened or locked. Send it again after Retry-After.
         *     - `database_unavailable`: The database does not answer. Send it again with the same Idempotency-Key.
         *     - `file_store_unavailable`: The store of files does not answer. Send it again after Retry-After.
         *     - `identity_provider_unavailable`: The keys of the issuer of the access token cannot be read. Send it again after Retry-After.
         *     - `not_recorded`: The command could not be recorded, and has changed nothing. Send it again with the same Idempotency-Key.
         *     - `orchestrator_unavailable`: Temporal does not answer. Send it again with the same Idempotency-Key.
         *     - `workflow_task_failed`: The workflow cannot go on at the moment. Send it again with the same Idempotency-Key.
         */
        ServiceUnavailable2: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "billing_behind" | "database_unavailable" | "file_store_unavailable" | "identity_provider_unavailable" | "not_recorded" | "orchestrator_unavailable" | "workflow_task_failed";
                    };
                };
            };
        };
        /**
         * @description Accepted
         *
         *     The command is under way. Ask the status URL for its outcome, or repeat the request with the same Idempotency-Key.
         */
        Accepted: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Location: components["headers"]["Location"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Pending"];
            };
        };
        /**
         * @description Bad Request
         *
         *     - `invalid_request`: A field, a parameter or the path is not as it should be. `details` names each field with its rule; correct them.
         *     - `invalid_idempotency_key`: The Idempotency-Key is empty or too long. Send 1 to 255 characters.
         *     - `malformed_json`: The body is not JSON, or no object. Send a JSON object in UTF-8.
         *     - `malformed_request`: The request cannot be read. Correct what the message names.
         *     - `unknown_version`: Perdure-Version names no version of this service. Send one that `details` names, or leave the header out.
         */
        BadRequest3: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_idempotency_key" | "malformed_json" | "malformed_request" | "unknown_version";
                    };
                };
            };
        };
        /**
         * @description Unsupported Media Type
         *
         *     - `unsupported_encoding`: The body is compressed, or not in UTF-8. Send UTF-8 without compression.
         *     - `unsupported_media_type`: The route takes no upload. Send the body as JSON.
         */
        UnsupportedMediaType2: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "unsupported_encoding" | "unsupported_media_type";
                    };
                };
            };
        };
        /**
         * @description Service Unavailable
         *
         *     - `billing_behind`: The cycle that this belongs to is being opened or locked. Send it again after Retry-After.
         *     - `database_unavailable`: The database does not answer. Send it again with the same Idempotency-Key.
         *     - `identity_provider_unavailable`: The keys of the issuer of the access token cannot be read. Send it again after Retry-After.
         *     - `not_recorded`: The command could not be recorded, and has changed nothing. Send it again with the same Idempotency-Key.
         *     - `orchestrator_unavailable`: Temporal does not answer. Send it again with the same Idempotency-Key.
         *     - `workflow_task_failed`: The workflow cannot go on at the moment. Send it again with the same Idempotency-Key.
         */
        ServiceUnavailable3: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "billing_behind" | "database_unavailable" | "identity_provider_unavailable" | "not_recorded" | "orchestrator_unavailable" | "workflow_task_failed";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         *     - `wrong_token_scope`: This is for the other party. Use a token of the side that the message names.
         */
        Forbidden3: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "missing_right" | "wrong_token_scope";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity2: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `not_your_adjustment`: The employer reported the adjustment, so only the employer changes or deletes it. Ask the employer.
         *     - `self_approval`: Whoever reported an item, or changed what it pays, does not approve it. Let somebody else review it.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         *     - `wrong_token_scope`: This is for the other party. Use a token of the side that the message names.
         */
        Forbidden4: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "not_your_adjustment" | "self_approval" | "missing_right" | "wrong_token_scope";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `after_completion`: The day is after the last day of the contract. Choose an earlier day, or cancel the termination.
         *     - `invoice_locked`: The cycle of the item has been locked, and its invoice issued. Submit a new adjustment; it goes on the next invoice.
         *     - `adjustment_immutable`: A reviewed adjustment is not changed. Submit another that corrects it.
         *     - `already_reviewed`: The adjustment has been reviewed. Read it; nothing is left to review.
         *     - `no_unlocked_cycle`: No later invoice could bill what is left over. Take the way out that the message names: decline the items, pay the invoice, or waive base pay.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict2: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "after_completion" | "invoice_locked" | "adjustment_immutable" | "already_reviewed" | "no_unlocked_cycle" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `before_start`: The day is before the contract starts. Choose a day from the start date on.
         *     - `mixed_currencies`: The rows have more than one currency. Do each currency by itself, as the message says.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity3: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "before_start" | "mixed_currencies" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Bad Request
         *
         *     - `invalid_request`: A field, a parameter or the path is not as it should be. `details` names each field with its rule; correct them.
         *     - `invalid_cursor`: The cursor is none that this service gave, or belongs to the other order. Start again without it.
         *     - `malformed_request`: The request cannot be read. Correct what the message names.
         *     - `unknown_version`: Perdure-Version names no version of this service. Send one that `details` names, or leave the header out.
         */
        BadRequest4: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_cursor" | "malformed_request" | "unknown_version";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         */
        Forbidden5: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "missing_right";
                    };
                };
            };
        };
        /**
         * @description Too Many Requests
         *
         *     - `too_many_requests`: The token has sent as many requests as it may in a minute, or the address as many wrong tokens. Send it again after Retry-After; RateLimit, in every answer, tells what is left.
         */
        TooManyRequests3: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
        /**
         * @description Service Unavailable
         *
         *     - `database_unavailable`: The database does not answer. Send it again with the same Idempotency-Key.
         *     - `identity_provider_unavailable`: The keys of the issuer of the access token cannot be read. Send it again after Retry-After.
         */
        ServiceUnavailable4: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "database_unavailable" | "identity_provider_unavailable";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `not_your_contract`: The contract is another worker’s. Use the token of the worker whose contract it is.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         */
        Forbidden6: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "not_your_contract" | "missing_right";
                    };
                };
            };
        };
        /**
         * @description Not Found
         *
         *     - `not_found`: There is no such thing in this environment, or it is not for this token. Check the id, and that the token is of the same environment.
         */
        NotFound2: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
        };
        /**
         * @description Bad Request
         *
         *     - `invalid_request`: A field, a parameter or the path is not as it should be. `details` names each field with its rule; correct them.
         *     - `invalid_idempotency_key`: The Idempotency-Key is empty or too long. Send 1 to 255 characters.
         *     - `malformed_json`: The body is not JSON, or no object. Send a JSON object in UTF-8.
         *     - `malformed_multipart`: The body is not multipart/form-data that can be read. `details` says how to mend it.
         *     - `malformed_request`: The request cannot be read. Correct what the message names.
         *     - `unknown_version`: Perdure-Version names no version of this service. Send one that `details` names, or leave the header out.
         *     - `amount_sign`: The type of the item allows no amount of this sign. Change the sign, or the type.
         *     - `single_attachment`: An adjustment has at most one attachment. Combine the documents into one file.
         *     - `recurring_attachment`: A recurring adjustment has no attachment. Send it without a file.
         */
        BadRequest5: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_idempotency_key" | "malformed_json" | "malformed_multipart" | "malformed_request" | "unknown_version" | "amount_sign" | "single_attachment" | "recurring_attachment";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `not_your_contract`: The contract is another worker’s. Use the token of the worker whose contract it is.
         *     - `self_approval`: Whoever reported an item, or changed what it pays, does not approve it. Let somebody else review it.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         *     - `wrong_token_scope`: This is for the other party. Use a token of the side that the message names.
         */
        Forbidden7: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "not_your_contract" | "self_approval" | "missing_right" | "wrong_token_scope";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `after_completion`: The day is after the last day of the contract. Choose an earlier day, or cancel the termination.
         *     - `invoice_locked`: The cycle of the item has been locked, and its invoice issued. Submit a new adjustment; it goes on the next invoice.
         *     - `no_unlocked_cycle`: No later invoice could bill what is left over. Take the way out that the message names: decline the items, pay the invoice, or waive base pay.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict3: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "after_completion" | "invoice_locked" | "no_unlocked_cycle" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `before_start`: The day is before the contract starts. Choose a day from the start date on.
         *     - `currency_not_allowed`: The amount is not in the currency of the contract. Send it in the contract’s currency, or leave currency out.
         *     - `mixed_currencies`: The rows have more than one currency. Do each currency by itself, as the message says.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity4: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "before_start" | "currency_not_allowed" | "mixed_currencies" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Service Unavailable
         *
         *     - `database_unavailable`: The database does not answer. Send it again with the same Idempotency-Key.
         *     - `identity_provider_unavailable`: The keys of the issuer of the access token cannot be read. Send it again after Retry-After.
         */
        ServiceUnavailable5: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "database_unavailable" | "identity_provider_unavailable";
                    };
                };
            };
        };
        /**
         * @description Bad Request
         *
         *     - `invalid_request`: A field, a parameter or the path is not as it should be. `details` names each field with its rule; correct them.
         *     - `invalid_cursor`: The cursor is none that this service gave, or belongs to the other order. Start again without it.
         *     - `malformed_request`: The request cannot be read. Correct what the message names.
         *     - `unknown_version`: Perdure-Version names no version of this service. Send one that `details` names, or leave the header out.
         */
        BadRequest6: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_cursor" | "malformed_request" | "unknown_version";
                    };
                };
            };
        };
        /**
         * @description Bad Request
         *
         *     - `invalid_request`: A field, a parameter or the path is not as it should be. `details` names each field with its rule; correct them.
         *     - `invalid_idempotency_key`: The Idempotency-Key is empty or too long. Send 1 to 255 characters.
         *     - `malformed_json`: The body is not JSON, or no object. Send a JSON object in UTF-8.
         *     - `malformed_request`: The request cannot be read. Correct what the message names.
         *     - `unknown_version`: Perdure-Version names no version of this service. Send one that `details` names, or leave the header out.
         *     - `amount_sign`: The type of the item allows no amount of this sign. Change the sign, or the type.
         */
        BadRequest7: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_idempotency_key" | "malformed_json" | "malformed_request" | "unknown_version" | "amount_sign";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `before_start`: The day is before the contract starts. Choose a day from the start date on.
         *     - `currency_not_allowed`: The amount is not in the currency of the contract. Send it in the contract’s currency, or leave currency out.
         *     - `no_change`: Every field has the value that was sent. Send only fields that change.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity5: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "before_start" | "currency_not_allowed" | "no_change" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `not_your_contract`: The contract is another worker’s. Use the token of the worker whose contract it is.
         *     - `not_your_adjustment`: The employer reported the adjustment, so only the employer changes or deletes it. Ask the employer.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         *     - `wrong_token_scope`: This is for the other party. Use a token of the side that the message names.
         */
        Forbidden8: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "not_your_contract" | "not_your_adjustment" | "missing_right" | "wrong_token_scope";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `invoice_locked`: The cycle of the item has been locked, and its invoice issued. Submit a new adjustment; it goes on the next invoice.
         *     - `adjustment_immutable`: A reviewed adjustment is not changed. Submit another that corrects it.
         *     - `already_reviewed`: The adjustment has been reviewed. Read it; nothing is left to review.
         *     - `rule_over`: The recurring adjustment has ended. Create a new one.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict4: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invoice_locked" | "adjustment_immutable" | "already_reviewed" | "rule_over" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `amendment_overlap`: Another open amendment changes the same field. Withdraw it, or wait until it is over.
         *     - `amendment_conflict`: Together with what else is agreed, the amendment could not take effect. Withdraw what is in the way, or propose it anew.
         *     - `after_completion`: The day is after the last day of the contract. Choose an earlier day, or cancel the termination.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict5: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "amendment_overlap" | "amendment_conflict" | "after_completion" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `amount_required`: The kind of contract, or another field, needs this amount. Send the field that the message names.
         *     - `no_calendar`: These billing settings make no calendar. Change the field that the message names; POST /v1/calendar/preview shows what settings make.
         *     - `scale_not_allowed`: A contract of this kind is not paid by this scale. Choose one of the scales in the message.
         *     - `first_payment_before_start`: The first payment would be before the contract starts. Choose a day from the start date on.
         *     - `first_payment_over`: The first invoice is locked, or will be by then. Choose an earlier effective_date, or correct it by an adjustment.
         *     - `inside_cycle`: The currency changes on the first day of a billing cycle only. Choose one of the days in the message.
         *     - `effective_before_start`: The amendment would take effect before the contract starts. Choose a day from the start date on.
         *     - `no_change`: Every field has the value that was sent. Send only fields that change.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity6: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "amount_required" | "no_calendar" | "scale_not_allowed" | "first_payment_before_start" | "first_payment_over" | "inside_cycle" | "effective_before_start" | "no_change" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `amendment_overlap`: Another open amendment changes the same field. Withdraw it, or wait until it is over.
         *     - `amendment_conflict`: Together with what else is agreed, the amendment could not take effect. Withdraw what is in the way, or propose it anew.
         *     - `after_completion`: The day is after the last day of the contract. Choose an earlier day, or cancel the termination.
         */
        Conflict6: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "amendment_overlap" | "amendment_conflict" | "after_completion";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `already_signed`: This party, or both, have signed already. Read the row; nothing is left to sign.
         *     - `sign_order`: It is the other party’s turn to sign. Let the party named in `waiting_for` sign first.
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `amendment_overlap`: Another open amendment changes the same field. Withdraw it, or wait until it is over.
         *     - `amendment_conflict`: Together with what else is agreed, the amendment could not take effect. Withdraw what is in the way, or propose it anew.
         *     - `after_completion`: The day is after the last day of the contract. Choose an earlier day, or cancel the termination.
         *     - `amendment_expired`: The amendment was not signed in time. The employer proposes it again.
         *     - `amendment_final`: A fully signed amendment is final. Propose another one.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict7: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "already_signed" | "sign_order" | "contract_not_active" | "contract_ended" | "amendment_overlap" | "amendment_conflict" | "after_completion" | "amendment_expired" | "amendment_final" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `not_your_contract`: The contract is another worker’s. Use the token of the worker whose contract it is.
         *     - `wrong_token_scope`: This is for the other party. Use a token of the side that the message names.
         */
        Forbidden9: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "not_your_contract" | "wrong_token_scope";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `amendment_expired`: The amendment was not signed in time. The employer proposes it again.
         *     - `amendment_final`: A fully signed amendment is final. Propose another one.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict8: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "amendment_expired" | "amendment_final" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         */
        Forbidden10: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `number_taken`: Another contract has this number. Choose another, or leave it out and get the next one.
         *     - `external_id_taken`: Another contract has this external id. Choose another, or take it from the other contract.
         *     - `email_taken`: Another person, or another user, has this e-mail address. Use that person or user.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict9: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "number_taken" | "external_id_taken" | "email_taken" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `end_before_start`: The end date is before the start date. Choose an end date on or after the start date.
         *     - `amount_required`: The kind of contract, or another field, needs this amount. Send the field that the message names.
         *     - `no_calendar`: These billing settings make no calendar. Change the field that the message names; POST /v1/calendar/preview shows what settings make.
         *     - `scale_not_allowed`: A contract of this kind is not paid by this scale. Choose one of the scales in the message.
         *     - `first_payment_before_start`: The first payment would be before the contract starts. Choose a day from the start date on.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity7: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "end_before_start" | "amount_required" | "no_calendar" | "scale_not_allowed" | "first_payment_before_start" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `contract_already_signed`: A contract with a signature on it is not changed in place. Propose an amendment, cancel it, or terminate it.
         *     - `number_taken`: Another contract has this number. Choose another, or leave it out and get the next one.
         *     - `external_id_taken`: Another contract has this external id. Choose another, or take it from the other contract.
         *     - `renewal_exists`: The contract has been renewed already. Use the successor that exists, or cancel it first.
         *     - `renewal_overlaps`: The renewal would bill days twice. Start it on `earliest_start_date` or later.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict10: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "contract_already_signed" | "number_taken" | "external_id_taken" | "renewal_exists" | "renewal_overlaps" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `end_before_start`: The end date is before the start date. Choose an end date on or after the start date.
         *     - `amount_required`: The kind of contract, or another field, needs this amount. Send the field that the message names.
         *     - `no_calendar`: These billing settings make no calendar. Change the field that the message names; POST /v1/calendar/preview shows what settings make.
         *     - `scale_not_allowed`: A contract of this kind is not paid by this scale. Choose one of the scales in the message.
         *     - `first_payment_before_start`: The first payment would be before the contract starts. Choose a day from the start date on.
         *     - `no_change`: Every field has the value that was sent. Send only fields that change.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity8: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "end_before_start" | "amount_required" | "no_calendar" | "scale_not_allowed" | "first_payment_before_start" | "no_change" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `contract_already_signed`: A contract with a signature on it is not changed in place. Propose an amendment, cancel it, or terminate it.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict11: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "contract_already_signed" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `renewal_exists`: The contract has been renewed already. Use the successor that exists, or cancel it first.
         *     - `renewal_overlaps`: The renewal would bill days twice. Start it on `earliest_start_date` or later.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict12: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "renewal_exists" | "renewal_overlaps" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `contract_already_signed`: A contract with a signature on it is not changed in place. Propose an amendment, cancel it, or terminate it.
         */
        Conflict13: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "contract_already_signed";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `contract_not_ended`: Only a contract that is over is archived. Wait for its end, or terminate or cancel it.
         */
        Conflict14: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "contract_not_ended";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `webhook_not_enabled`: The endpoint is paused or disabled, so that nothing is sent to it. Resume it first: POST /v1/webhooks/{id}/resume.
         */
        Conflict15: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "webhook_not_enabled";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         *     - `wrong_token_scope`: This is for the other party. Use a token of the side that the message names.
         */
        Forbidden11: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "missing_right" | "wrong_token_scope";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `redelivery_under_way`: Another range of events is still being sent again. Wait until `redelivery` of the endpoint is null, or stop it: DELETE /v1/webhooks/{id}/redeliveries.
         */
        Conflict16: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "redelivery_under_way";
                    };
                };
            };
        };
        /**
         * @description Bad Request
         *
         *     - `invalid_request`: A field, a parameter or the path is not as it should be. `details` names each field with its rule; correct them.
         *     - `invalid_idempotency_key`: The Idempotency-Key is empty or too long. Send 1 to 255 characters.
         *     - `malformed_json`: The body is not JSON, or no object. Send a JSON object in UTF-8.
         *     - `malformed_multipart`: The body is not multipart/form-data that can be read. `details` says how to mend it.
         *     - `malformed_request`: The request cannot be read. Correct what the message names.
         *     - `unknown_version`: Perdure-Version names no version of this service. Send one that `details` names, or leave the header out.
         *     - `single_file`: The route takes exactly one file. Send it in the part named "file".
         */
        BadRequest8: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "invalid_idempotency_key" | "malformed_json" | "malformed_multipart" | "malformed_request" | "unknown_version" | "single_file";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         */
        Conflict17: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `too_many_documents`: The contract holds as many documents as it can. Combine some into one file.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity9: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "too_many_documents" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Service Unavailable
         *
         *     - `database_unavailable`: The database does not answer. Send it again with the same Idempotency-Key.
         *     - `identity_provider_unavailable`: The keys of the issuer of the access token cannot be read. Send it again after Retry-After.
         *     - `mails_behind`: Much has happened since mails were last looked at, and they are still being written. Send it again after Retry-After; it goes on where the last one ended.
         */
        ServiceUnavailable6: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "database_unavailable" | "identity_provider_unavailable" | "mails_behind";
                    };
                };
            };
        };
        /**
         * @description Not Found
         *
         *     - `unknown_route`: There is nothing at this method and path. See GET /v1/openapi.json for the routes. Those of the sandbox do not exist in a live environment.
         */
        NotFound3: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "unknown_route";
                    };
                };
            };
        };
        /**
         * @description Not Found
         *
         *     - `unknown_route`: There is nothing at this method and path. See GET /v1/openapi.json for the routes. Those of the sandbox do not exist in a live environment.
         *     - `not_found`: There is no such thing in this environment, or it is not for this token. Check the id, and that the token is of the same environment.
         */
        NotFound4: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "unknown_route" | "not_found";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `no_unlocked_cycle`: No later invoice could bill what is left over. Take the way out that the message names: decline the items, pay the invoice, or waive base pay.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict18: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "no_unlocked_cycle" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `mixed_currencies`: The rows have more than one currency. Do each currency by itself, as the message says.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity10: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "mixed_currencies" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Bad Request
         *
         *     - `invalid_request`: A field, a parameter or the path is not as it should be. `details` names each field with its rule; correct them.
         *     - `malformed_request`: The request cannot be read. Correct what the message names.
         *     - `unknown_version`: Perdure-Version names no version of this service. Send one that `details` names, or leave the header out.
         */
        BadRequest9: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "malformed_request" | "unknown_version";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `link_expired`: The link to the file has expired. Ask for a new one at …/download or …/receipt.
         *     - `link_invalid`: The link is none that this service gave. Ask for a new one at …/download or …/receipt.
         */
        Forbidden12: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "link_expired" | "link_invalid";
                    };
                };
            };
        };
        /**
         * @description Not Found
         *
         *     - `not_found`: There is no such thing in this environment, or it is not for this token. Check the id, and that the token is of the same environment.
         */
        NotFound5: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
        };
        /**
         * @description Too Many Requests
         *
         *     - `too_many_at_once`: As many such requests as possible are under way. Send it again after Retry-After.
         */
        TooManyRequests4: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "too_many_at_once";
                    };
                };
            };
        };
        /**
         * @description Service Unavailable
         *
         *     - `database_unavailable`: The database does not answer. Send it again with the same Idempotency-Key.
         *     - `file_store_unavailable`: The store of files does not answer. Send it again after Retry-After.
         */
        ServiceUnavailable7: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "database_unavailable" | "file_store_unavailable";
                    };
                };
            };
        };
        /**
         * @description Too Many Requests
         *
         *     - `too_many_requests`: The token has sent as many requests as it may in a minute, or the address as many wrong tokens. Send it again after Retry-After; RateLimit, in every answer, tells what is left.
         *     - `too_many_at_once`: As many such requests as possible are under way. Send it again after Retry-After.
         *     - `too_many_commands`: As many commands as possible are under way. Send it again after Retry-After.
         */
        TooManyRequests5: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "too_many_requests" | "too_many_at_once" | "too_many_commands";
                    };
                };
            };
        };
        /**
         * @description Service Unavailable
         *
         *     - `database_unavailable`: The database does not answer. Send it again with the same Idempotency-Key.
         */
        ServiceUnavailable8: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "database_unavailable";
                    };
                };
            };
        };
        /**
         * @description Service Unavailable
         *
         *     - `database_unavailable`: The database does not answer. Send it again with the same Idempotency-Key.
         */
        ServiceUnavailable9: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Readiness"] | (components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "database_unavailable";
                    };
                });
            };
        };
        /**
         * @description Conflict
         *
         *     - `invoice_not_cancelable`: The invoice is paid, or being paid, or canceled already. Correct it by an adjustment on the next invoice.
         *     - `credit_used`: A later invoice has used the credit of this one. Cancel the later invoice first.
         *     - `no_unlocked_cycle`: No later invoice could bill what is left over. Take the way out that the message names: decline the items, pay the invoice, or waive base pay.
         */
        Conflict19: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invoice_not_cancelable" | "credit_used" | "no_unlocked_cycle";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `wrong_token_scope`: This is for the other party. Use a token of the side that the message names.
         */
        Forbidden13: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "wrong_token_scope";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `self_approval`: Whoever reported an item, or changed what it pays, does not approve it. Let somebody else review it.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         *     - `wrong_token_scope`: This is for the other party. Use a token of the side that the message names.
         */
        Forbidden14: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "self_approval" | "missing_right" | "wrong_token_scope";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `after_completion`: The day is after the last day of the contract. Choose an earlier day, or cancel the termination.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict20: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "after_completion" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `currency_not_allowed`: The amount is not in the currency of the contract. Send it in the contract’s currency, or leave currency out.
         *     - `payment_date_past`: The payment date is before today, or has come. Choose a later day; cancel the invoice of one that is being paid.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity11: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "currency_not_allowed" | "payment_date_past" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `payment_date_past`: The payment date is before today, or has come. Choose a later day; cancel the invoice of one that is being paid.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity12: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "payment_date_past" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict21: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "not_pending";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `not_your_contract`: The contract is another worker’s. Use the token of the worker whose contract it is.
         */
        Forbidden15: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "not_your_contract";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `invoice_not_payable`: Only issued invoices that are pending or failed are paid. Leave those in `invoices` out.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict22: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invoice_not_payable" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `mixed_currencies`: The rows have more than one currency. Do each currency by itself, as the message says.
         *     - `method_not_available`: The method of payment does not exist in this environment. Use the method that the message names.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity13: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "mixed_currencies" | "method_not_available" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `payment_not_ready`: The payment is not in a status that allows this. Read the payment, and `next`.
         */
        Conflict23: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "payment_not_ready";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `payment_final`: The payment is completed. Nothing is left to do; correct it by an off-cycle payment.
         *     - `payment_not_ready`: The payment is not in a status that allows this. Read the payment, and `next`.
         *     - `payment_with_gateway`: The gateway has not answered yet. Try again in a moment.
         */
        Conflict24: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "payment_final" | "payment_not_ready" | "payment_with_gateway";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `invoice_not_payable`: Only issued invoices that are pending or failed are paid. Leave those in `invoices` out.
         *     - `payment_final`: The payment is completed. Nothing is left to do; correct it by an off-cycle payment.
         *     - `payment_not_ready`: The payment is not in a status that allows this. Read the payment, and `next`.
         *     - `payment_with_gateway`: The gateway has not answered yet. Try again in a moment.
         */
        Conflict25: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invoice_not_payable" | "payment_final" | "payment_not_ready" | "payment_with_gateway";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `email_taken`: Another person, or another user, has this e-mail address. Use that person or user.
         */
        Conflict26: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "email_taken";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `name_taken`: Another group has this name. Use that group, or choose another name.
         */
        Conflict27: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "name_taken";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `after_completion`: The day is after the last day of the contract. Choose an earlier day, or cancel the termination.
         *     - `rule_over`: The recurring adjustment has ended. Create a new one.
         */
        Conflict28: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "after_completion" | "rule_over";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `currency_not_allowed`: The amount is not in the currency of the contract. Send it in the contract’s currency, or leave currency out.
         *     - `no_change`: Every field has the value that was sent. Send only fields that change.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity14: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "currency_not_allowed" | "no_change" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `rule_over`: The recurring adjustment has ended. Create a new one.
         */
        Conflict29: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "rule_over";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `number_taken`: Another contract has this number. Choose another, or leave it out and get the next one.
         *     - `external_id_taken`: Another contract has this external id. Choose another, or take it from the other contract.
         *     - `renewal_exists`: The contract has been renewed already. Use the successor that exists, or cancel it first.
         *     - `renewal_overlaps`: The renewal would bill days twice. Start it on `earliest_start_date` or later.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict30: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "number_taken" | "external_id_taken" | "renewal_exists" | "renewal_overlaps" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Forbidden
         *
         *     - `user_unknown`: The access token of the issuer is good, but no user here signs in with it. Ask an owner or admin to add or enable a user with your verified e-mail address.
         *     - `missing_right`: The roles of the user or the service do not give the right, or the scopes of the token leave it out. `details` names the right, the roles with which it comes, and who gives them.
         *     - `not_your_balance`: A worker reads their own balance. Leave worker_id out.
         */
        Forbidden16: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "user_unknown" | "missing_right" | "not_your_balance";
                    };
                };
            };
        };
        /**
         * @description Not Found
         *
         *     - `unknown_route`: There is nothing at this method and path. See GET /v1/openapi.json for the routes. Those of the sandbox do not exist in a live environment.
         */
        NotFound6: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "unknown_route";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `clock_stopped`: The clock was stopped on the way. Read where it stands, and advance it again.
         */
        Conflict31: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "clock_stopped";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `clock_moves_forward`: A sandbox clock only moves forward. Choose an instant after `now`.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity15: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "clock_moves_forward" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Accepted
         *
         *     The command is under way. Ask the status URL for its outcome, or repeat the request with the same Idempotency-Key.
         */
        Accepted2: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Location: components["headers"]["Location"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MovingClock"] | components["schemas"]["Pending"];
            };
        };
        /**
         * @description Bad Request
         *
         *     - `invalid_request`: A field, a parameter or the path is not as it should be. `details` names each field with its rule; correct them.
         *     - `idempotency_not_supported`: The answer is shown once, so that no key can repeat it. Send the request without Idempotency-Key.
         *     - `malformed_json`: The body is not JSON, or no object. Send a JSON object in UTF-8.
         *     - `malformed_request`: The request cannot be read. Correct what the message names.
         *     - `unknown_version`: Perdure-Version names no version of this service. Send one that `details` names, or leave the header out.
         */
        BadRequest10: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "invalid_request" | "idempotency_not_supported" | "malformed_json" | "malformed_request" | "unknown_version";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity16: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `already_signed`: This party, or both, have signed already. Read the row; nothing is left to sign.
         *     - `sign_order`: It is the other party’s turn to sign. Let the party named in `waiting_for` sign first.
         *     - `contract_not_submitted`: The contract is still a draft. The employer submits it, then the worker signs.
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `invitation_expired`: The invitation to sign has expired. The employer invites again.
         *     - `invitation_withdrawn`: The invitation to sign was withdrawn. The employer invites again.
         *     - `renewal_exists`: The contract has been renewed already. Use the successor that exists, or cancel it first.
         *     - `renewal_overlaps`: The renewal would bill days twice. Start it on `earliest_start_date` or later.
         */
        Conflict32: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "already_signed" | "sign_order" | "contract_not_submitted" | "contract_not_active" | "contract_ended" | "invitation_expired" | "invitation_withdrawn" | "renewal_exists" | "renewal_overlaps";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `already_signed`: This party, or both, have signed already. Read the row; nothing is left to sign.
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `invite_before_client_signature`: The worker is invited once it is their turn. Submit and sign the contract first.
         */
        Conflict33: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "already_signed" | "contract_not_active" | "contract_ended" | "invite_before_client_signature";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `no_open_invitation`: There is no open invitation. Send one by POST …/invitations.
         */
        Conflict34: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "no_open_invitation";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `not_pending`: The row is no longer, or not yet, waiting for this. Read its status, and `next`.
         */
        Conflict35: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "not_pending";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `contract_not_active`: The contract is not in a status that allows this. Sign the contract, wait until it begins, or edit it while it is unsigned.
         *     - `contract_ended`: The contract is over, cancelled, deleted or renewed. Use its successor, or create a new contract.
         *     - `termination_exists`: A termination is scheduled already. Cancel it before requesting another.
         *     - `termination_final`: The completion date has passed. A termination in effect cannot be undone; create a new contract.
         */
        Conflict36: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "contract_not_active" | "contract_ended" | "termination_exists" | "termination_final";
                    };
                };
            };
        };
        /**
         * @description Unprocessable Entity
         *
         *     - `idempotency_mismatch`: The Idempotency-Key was used for another request. Use a new key.
         *     - `completion_date_past`: The completion date has passed. Choose today or later, or set terminate_now.
         *     - `completion_before_start`: The completion date is before the start date. Choose a day from then on, or cancel the contract.
         *     - `completion_after_end`: The contract ends by itself before that day. Choose a day up to its end date.
         *     - `notice_period`: The notice period does not allow this day. Choose `earliest_completion_date` or later, or give notice_override_reason.
         *     - `not_recordable`: What was sent cannot be stored. Change what the message names.
         */
        UnprocessableEntity17: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "idempotency_mismatch" | "completion_date_past" | "completion_before_start" | "completion_after_end" | "notice_period" | "not_recordable";
                    };
                };
            };
        };
        /**
         * @description Not Found
         *
         *     - `termination_not_found`: No termination is scheduled. List the terminations of the contract.
         *     - `not_found`: There is no such thing in this environment, or it is not for this token. Check the id, and that the token is of the same environment.
         */
        NotFound7: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "termination_not_found" | "not_found";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `termination_final`: The completion date has passed. A termination in effect cannot be undone; create a new contract.
         */
        Conflict37: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "termination_final";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `token_over`: The token has expired or was revoked. Make a new one by POST /v1/tokens.
         */
        Conflict38: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "token_over";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `last_owner`: Nobody would be left who is an owner and active. Make another user an owner first.
         */
        Conflict39: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "last_owner";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `too_many_webhooks`: The environment has as many endpoints as it can have. Delete one that nobody needs, or let one endpoint take more types of events.
         */
        Conflict40: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "too_many_webhooks";
                    };
                };
            };
        };
        /**
         * @description Conflict
         *
         *     - `webhook_disabled`: The endpoint is disabled, because it answered 410 or failed for days. Mend it, then resume it: POST /v1/webhooks/{id}/resume.
         */
        Conflict41: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Perdure-Version": components["headers"]["Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {unknown} */
                        code?: "webhook_disabled";
                    };
                };
            };
        };
        /** @description Received. Any other answer, or none in time, means that the event has not been delivered. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Names this write, so that a repeat has no second effect and gets the first answer.
         * @example 6f1c2a9e-create-contract
         */
        IdempotencyKey: string;
        /**
         * @description The ETag of the only version of the row for which this is meant; * for any.
         * @example "3"
         */
        IfMatch: string;
        /** @description The dated version that the client was made for. */
        Version: "2026-11-27";
        /** @description The id of the event. The same in every delivery of it, so that a second one is known as such. */
        WebhookId: string;
        /** @description `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough. */
        WebhookSignature: string;
        /** @description When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes. */
        WebhookTimestamp: number;
    };
    requestBodies: never;
    headers: {
        /** @description The dated version that answers. */
        Version: string;
        /** @description Since when what the request uses should not be used (RFC 9745); left out where it uses nothing old. */
        Deprecation: string;
        /** @description When what the request uses is taken away (RFC 8594); left out where it uses nothing old. */
        Sunset: string;
        /** @description What is left of the policy, and the seconds until it begins anew. */
        RateLimit: string;
        /** @description How many requests a token may send in so many seconds. */
        RateLimitPolicy: string;
        /** @description The id of the request, as in the logs. */
        RequestId: string;
        /** @description The version of the row, for If-Match. */
        ETag: string;
        /** @description "true" where an earlier request with the key was answered so. */
        IdempotencyReplayed: string;
        /** @description Where the next page is, with rel="next"; left out of the last one. */
        Link: string;
        /** @description Where what was made, or the outcome, can be read. */
        Location: string;
        /** @description Seconds to wait before the next try. */
        RetryAfter: number;
        /** @description The way to authenticate. */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAdjustmentAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description adjustment */
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceAdjustmentAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description adjustment */
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest2"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable2"];
        };
    };
    deleteAdjustmentAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description adjustment */
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    reviewManyAdjustments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    /** @enum {string} */
                    status: "approved" | "declined";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewResults"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    createAdjustmentReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description adjustment */
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "approved" | "declined";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentDetail"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden4"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict2"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity3"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listAdjustments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                contract_id?: string;
                contract_types?: ("fixed" | "payg_time" | "payg_tasks" | "milestones")[];
                /**
                 * @deprecated
                 * @description Use `contract_types` instead; taken away on 2027-11-27.
                 */
                "contract_types[]"?: ("fixed" | "payg_time" | "payg_tasks" | "milestones")[];
                status?: ("pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable")[];
                type?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "type[]"?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                types?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "types[]"?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                date_from?: string;
                date_to?: string;
                currency?: string;
                invoice_id?: string;
                reporter_id?: string;
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `cycle` needs `contracts:read`, `invoice` needs `invoices:read`. */
                expand?: ("contract" | "cycle" | "invoice")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableAdjustment"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden5"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    createAdjustment: {
        parameters: {
            query?: {
                recurring?: "true" | "false";
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    contract_id: string;
                    /**
                     * @description Answered as `reimbursement` where it is `expense`, and as `custom` where it is `other`.
                     * @enum {string}
                     */
                    type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other";
                    /** @example 1234.50 */
                    amount: string | number;
                    /** @enum {string|null} */
                    category?: "expense" | "equipment" | "additional_item" | null;
                    description?: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    date_submitted?: string;
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    cycle_id?: string;
                    is_auto_approved?: boolean | ("true" | "false");
                    /** @example EUR */
                    currency?: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    end_date?: string;
                    count?: number;
                };
                "multipart/form-data": {
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    contract_id: string;
                    /**
                     * @description Answered as `reimbursement` where it is `expense`, and as `custom` where it is `other`.
                     * @enum {string}
                     */
                    type: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other";
                    /** @example 1234.50 */
                    amount: string | number;
                    /** @enum {string|null} */
                    category?: "expense" | "equipment" | "additional_item" | null;
                    description?: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    date_submitted?: string;
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    cycle_id?: string;
                    is_auto_approved?: boolean | ("true" | "false");
                    /** @example EUR */
                    currency?: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    end_date?: string;
                    count?: number;
                    /**
                     * Format: binary
                     * @description The file.
                     */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentDetail"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest5"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden7"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict3"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity4"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable2"];
        };
    };
    listContractAdjustments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                contract_types?: ("fixed" | "payg_time" | "payg_tasks" | "milestones")[];
                /**
                 * @deprecated
                 * @description Use `contract_types` instead; taken away on 2027-11-27.
                 */
                "contract_types[]"?: ("fixed" | "payg_time" | "payg_tasks" | "milestones")[];
                status?: ("pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("pending" | "approved" | "declined" | "deleted" | "processing" | "paid" | "not_payable")[];
                type?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "type[]"?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                types?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "types[]"?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                date_from?: string;
                date_to?: string;
                currency?: string;
                invoice_id?: string;
                reporter_id?: string;
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `cycle` needs `contracts:read`, `invoice` needs `invoices:read`. */
                expand?: ("contract" | "cycle" | "invoice")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableAdjustment"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden6"];
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    getAdjustment: {
        parameters: {
            query?: {
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `cycle` needs `contracts:read`, `invoice` needs `invoices:read`. */
                expand?: ("contract" | "cycle" | "invoice")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description adjustment */
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandableAdjustmentDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    deleteAdjustment: {
        parameters: {
            query?: {
                reason?: string;
                recurring?: "true" | "false";
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description adjustment */
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedAdjustment"] | components["schemas"]["RecurringAdjustment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden8"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict4"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    updateAdjustment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description adjustment */
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Answered as `reimbursement` where it is `expense`, and as `custom` where it is `other`.
                     * @enum {string}
                     */
                    type?: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other";
                    /** @example 1234.50 */
                    amount?: string | number;
                    /** @enum {string|null} */
                    category?: "expense" | "equipment" | "additional_item" | null;
                    description?: string;
                    /** @example EUR */
                    currency?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentDetail"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest7"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict2"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity5"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listAdjustmentVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description adjustment */
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdjustmentVersion"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listContractAmendments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("awaiting_client_signature" | "awaiting_worker_signature" | "signed" | "active" | "declined" | "withdrawn" | "expired" | "void")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("awaiting_client_signature" | "awaiting_worker_signature" | "signed" | "active" | "declined" | "withdrawn" | "expired" | "void")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("awaiting_client_signature" | "awaiting_worker_signature" | "signed" | "active" | "declined" | "withdrawn" | "expired" | "void")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("awaiting_client_signature" | "awaiting_worker_signature" | "signed" | "active" | "declined" | "withdrawn" | "expired" | "void")[];
                date_from?: string;
                date_to?: string;
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`. */
                expand?: "contract"[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableAmendment"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden6"];
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    createContractAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 1234.50 */
                    amount?: string | number;
                    /** @example EUR */
                    currency?: string;
                    /** @enum {string} */
                    scale?: "hourly" | "daily" | "weekly" | "monthly" | "biweekly" | "semimonthly" | "custom";
                    /** @enum {string} */
                    frequency?: "weekly" | "biweekly" | "semimonthly" | "monthly" | "calendar_month";
                    /** @enum {string} */
                    cycle_end_type?: "DAY_OF_WEEK" | "DAY_OF_MONTH" | "DAY_OF_LAST_WEEK";
                    cycle_end?: number;
                    /**
                     * @description REGULAR: due payment_due_days after the last day of the period that is billed. WITHIN_MONTH: due on the last day of the cycle of the calendar. A final invoice is never due before the day on which it is issued.
                     * @enum {string}
                     */
                    payment_due_type?: "REGULAR" | "WITHIN_MONTH";
                    /** @description Days from period_end to due_date, with payment_due_type REGULAR. */
                    payment_due_days?: number;
                    /** @description A Saturday or a Sunday becomes the Friday before it. */
                    pay_before_weekends?: boolean;
                    /** @example 1234.50 */
                    first_payment?: string | number;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    first_payment_date?: string | null;
                    job_title?: string | null;
                    seniority?: string | null;
                    scope_of_work?: string | null;
                    special_clause?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    effective_date: string;
                    message?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict5"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity6"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    previewContractAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 1234.50 */
                    amount?: string | number;
                    /** @example EUR */
                    currency?: string;
                    /** @enum {string} */
                    scale?: "hourly" | "daily" | "weekly" | "monthly" | "biweekly" | "semimonthly" | "custom";
                    /** @enum {string} */
                    frequency?: "weekly" | "biweekly" | "semimonthly" | "monthly" | "calendar_month";
                    /** @enum {string} */
                    cycle_end_type?: "DAY_OF_WEEK" | "DAY_OF_MONTH" | "DAY_OF_LAST_WEEK";
                    cycle_end?: number;
                    /**
                     * @description REGULAR: due payment_due_days after the last day of the period that is billed. WITHIN_MONTH: due on the last day of the cycle of the calendar. A final invoice is never due before the day on which it is issued.
                     * @enum {string}
                     */
                    payment_due_type?: "REGULAR" | "WITHIN_MONTH";
                    /** @description Days from period_end to due_date, with payment_due_type REGULAR. */
                    payment_due_days?: number;
                    /** @description A Saturday or a Sunday becomes the Friday before it. */
                    pay_before_weekends?: boolean;
                    /** @example 1234.50 */
                    first_payment?: string | number;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    first_payment_date?: string | null;
                    job_title?: string | null;
                    seniority?: string | null;
                    scope_of_work?: string | null;
                    special_clause?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    effective_date: string;
                    message?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentPreview"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict6"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity6"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getContractAmendment: {
        parameters: {
            query?: {
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`. */
                expand?: "contract"[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
                /** @description amendment */
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandableAmendment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    deleteContractAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
                /** @description amendment */
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict8"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getContractAmendmentDiff: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
                /** @description amendment */
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentDiff"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    createContractAmendmentSignature: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
                /** @description amendment */
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    signature?: string;
                    client_signature?: string;
                    worker_signature?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict7"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity6"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    declineContractAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
                /** @description amendment */
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden9"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict8"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    previewCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    frequency?: "weekly" | "biweekly" | "semimonthly" | "monthly" | "calendar_month";
                    /** @enum {string} */
                    cycle_end_type?: "DAY_OF_WEEK" | "DAY_OF_MONTH" | "DAY_OF_LAST_WEEK";
                    cycle_end?: number;
                    /**
                     * @description REGULAR: due payment_due_days after the last day of the period that is billed. WITHIN_MONTH: due on the last day of the cycle of the calendar. A final invoice is never due before the day on which it is issued.
                     * @enum {string}
                     */
                    payment_due_type?: "REGULAR" | "WITHIN_MONTH";
                    /** @description Days from period_end to due_date, with payment_due_type REGULAR. */
                    payment_due_days?: number;
                    /** @description A Saturday or a Sunday becomes the Friday before it. */
                    pay_before_weekends?: boolean;
                    /** @example Europe/Berlin */
                    timezone?: string;
                    lock_offset_hours?: number;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    from?: string;
                    count?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PreviewedCycle"][];
                    };
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden10"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listContracts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("draft" | "waiting_client_signature" | "waiting_worker_signature" | "rejected" | "cancelled" | "deleted" | "signed" | "active" | "termination_scheduled" | "terminated" | "completed" | "renewed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("draft" | "waiting_client_signature" | "waiting_worker_signature" | "rejected" | "cancelled" | "deleted" | "signed" | "active" | "termination_scheduled" | "terminated" | "completed" | "renewed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("draft" | "waiting_client_signature" | "waiting_worker_signature" | "rejected" | "cancelled" | "deleted" | "signed" | "active" | "termination_scheduled" | "terminated" | "completed" | "renewed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("draft" | "waiting_client_signature" | "waiting_worker_signature" | "rejected" | "cancelled" | "deleted" | "signed" | "active" | "termination_scheduled" | "terminated" | "completed" | "renewed")[];
                type?: ("fixed" | "payg_time" | "payg_tasks" | "milestones")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "type[]"?: ("fixed" | "payg_time" | "payg_tasks" | "milestones")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                types?: ("fixed" | "payg_time" | "payg_tasks" | "milestones")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "types[]"?: ("fixed" | "payg_time" | "payg_tasks" | "milestones")[];
                date_from?: string;
                date_to?: string;
                currency?: string;
                number?: string;
                kind?: ("fixed" | "payg_time" | "payg_tasks" | "milestones")[];
                worker_id?: string;
                group_id?: string;
                /**
                 * @deprecated
                 * @description Use `group_id` instead; taken away on 2027-11-27.
                 */
                team_id?: string;
                external_id?: string;
                search?: string;
                include_archived?: "true" | "false";
                /** @description What to answer with each row, in `expanded`: `worker` needs `people:read`, `open_amendments` needs `contracts:read`, `termination` needs `contracts:read`. */
                expand?: ("worker" | "open_amendments" | "termination")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableContract"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden5"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    createContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "fixed" | "payg_time" | "payg_tasks" | "milestones";
                    title: string;
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    worker_id?: string;
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    group_id?: string | null;
                    /** @example Europe/Berlin */
                    timezone?: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    start_date: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    end_date?: string | null;
                    /** @enum {string|null} */
                    engagement?: "ic" | "cor" | null;
                    /** @enum {string} */
                    first_signer?: "client" | "worker";
                    notice?: {
                        /** @enum {string} */
                        unit: "days" | "months";
                        count: number;
                    } | null;
                    lock_offset_hours?: number;
                    external_id?: string | null;
                    attributes?: {
                        [key: string]: unknown;
                    };
                    /** @example 1234.50 */
                    amount?: string | number;
                    /** @example EUR */
                    currency: string;
                    /** @enum {string} */
                    scale?: "hourly" | "daily" | "weekly" | "monthly" | "biweekly" | "semimonthly" | "custom";
                    /** @enum {string} */
                    frequency?: "weekly" | "biweekly" | "semimonthly" | "monthly" | "calendar_month";
                    /** @enum {string} */
                    cycle_end_type?: "DAY_OF_WEEK" | "DAY_OF_MONTH" | "DAY_OF_LAST_WEEK";
                    cycle_end?: number;
                    /**
                     * @description REGULAR: due payment_due_days after the last day of the period that is billed. WITHIN_MONTH: due on the last day of the cycle of the calendar. A final invoice is never due before the day on which it is issued.
                     * @enum {string}
                     */
                    payment_due_type?: "REGULAR" | "WITHIN_MONTH";
                    /** @description Days from period_end to due_date, with payment_due_type REGULAR. */
                    payment_due_days?: number;
                    /** @description A Saturday or a Sunday becomes the Friday before it. */
                    pay_before_weekends?: boolean;
                    /** @example 1234.50 */
                    first_payment?: string | number;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    first_payment_date?: string | null;
                    job_title?: string | null;
                    seniority?: string | null;
                    scope_of_work?: string | null;
                    special_clause?: string | null;
                    number?: string;
                    worker?: {
                        first_name: string;
                        last_name: string;
                        /**
                         * Format: email
                         * @example sam.rivera@example.com
                         */
                        email: string;
                        country?: string;
                        /**
                         * @description A language tag (BCP 47). Texts are in en, de, fr, es; other languages are told in English.
                         * @example en
                         */
                        locale?: string;
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict9"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity7"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getContractNextNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    getContract: {
        parameters: {
            query?: {
                /** @description What to answer with each row, in `expanded`: `worker` needs `people:read`, `open_amendments` needs `contracts:read`, `termination` needs `contracts:read`. */
                expand?: ("worker" | "open_amendments" | "termination")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandableContract"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    deleteContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedContract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict11"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    updateContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "fixed" | "payg_time" | "payg_tasks" | "milestones";
                    title?: string;
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    worker_id?: string;
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    group_id?: string | null;
                    /** @example Europe/Berlin */
                    timezone?: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    start_date?: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    end_date?: string | null;
                    /** @enum {string|null} */
                    engagement?: "ic" | "cor" | null;
                    /** @enum {string} */
                    first_signer?: "client" | "worker";
                    notice?: {
                        /** @enum {string} */
                        unit: "days" | "months";
                        count: number;
                    } | null;
                    lock_offset_hours?: number;
                    external_id?: string | null;
                    attributes?: {
                        [key: string]: unknown;
                    };
                    /** @example 1234.50 */
                    amount?: string | number;
                    /** @example EUR */
                    currency?: string;
                    /** @enum {string} */
                    scale?: "hourly" | "daily" | "weekly" | "monthly" | "biweekly" | "semimonthly" | "custom";
                    /** @enum {string} */
                    frequency?: "weekly" | "biweekly" | "semimonthly" | "monthly" | "calendar_month";
                    /** @enum {string} */
                    cycle_end_type?: "DAY_OF_WEEK" | "DAY_OF_MONTH" | "DAY_OF_LAST_WEEK";
                    cycle_end?: number;
                    /**
                     * @description REGULAR: due payment_due_days after the last day of the period that is billed. WITHIN_MONTH: due on the last day of the cycle of the calendar. A final invoice is never due before the day on which it is issued.
                     * @enum {string}
                     */
                    payment_due_type?: "REGULAR" | "WITHIN_MONTH";
                    /** @description Days from period_end to due_date, with payment_due_type REGULAR. */
                    payment_due_days?: number;
                    /** @description A Saturday or a Sunday becomes the Friday before it. */
                    pay_before_weekends?: boolean;
                    /** @example 1234.50 */
                    first_payment?: string | number;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    first_payment_date?: string | null;
                    job_title?: string | null;
                    seniority?: string | null;
                    scope_of_work?: string | null;
                    special_clause?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict10"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity8"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getContractPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listContractTerms: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TermsVersion"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    submitContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict12"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    cancelContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict13"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    archiveContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict14"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listContractCycles: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `invoice` needs `invoices:read`. */
                expand?: ("contract" | "invoice")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableCycle"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    getContractCycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
                /** @description cycle */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @default webhook.test
                     * @enum {string}
                     */
                    type?: "contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen" | "webhook.test";
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetails"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict15"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("queued" | "retrying" | "delivered" | "dead")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("queued" | "retrying" | "delivered" | "dead")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("queued" | "retrying" | "delivered" | "dead")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("queued" | "retrying" | "delivered" | "dead")[];
                type?: ("contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen" | "webhook.test")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "type[]"?: ("contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen" | "webhook.test")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                types?: ("contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen" | "webhook.test")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "types[]"?: ("contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen" | "webhook.test")[];
                date_from?: string;
                date_to?: string;
                cause?: ("event" | "redelivery" | "test")[];
                event_id?: string;
                contract_id?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delivery"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden11"];
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
                /** @description delivery */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    redeliverWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
                /** @description delivery */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    createWebhookRedelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    after?: number;
                    to?: number;
                    /**
                     * Format: date-time
                     * @example 2026-03-01T00:00:00Z
                     */
                    date_from?: string;
                    /**
                     * Format: date-time
                     * @example 2026-03-01T00:00:00Z
                     */
                    date_to?: string;
                    only_failed?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict16"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    deleteWebhookRedelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listContractDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Document"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    createContractDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest8"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict17"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity9"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable2"];
        };
    };
    getContractDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
                /** @description document */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEmails: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("outbox" | "queued" | "sending" | "sent" | "failed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("outbox" | "queued" | "sending" | "sent" | "failed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("outbox" | "queued" | "sending" | "sent" | "failed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("outbox" | "queued" | "sending" | "sent" | "failed")[];
                type?: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "type[]"?: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                types?: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "types[]"?: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                date_from?: string;
                date_to?: string;
                kind?: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                to?: string;
                contract_id?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Email"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden11"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable6"];
        };
    };
    listSandboxEmails: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("outbox" | "queued" | "sending" | "sent" | "failed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("outbox" | "queued" | "sending" | "sent" | "failed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("outbox" | "queued" | "sending" | "sent" | "failed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("outbox" | "queued" | "sending" | "sent" | "failed")[];
                type?: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "type[]"?: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                types?: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "types[]"?: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                date_from?: string;
                date_to?: string;
                kind?: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                to?: string;
                contract_id?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WholeEmail"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden11"];
            404: components["responses"]["NotFound3"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable6"];
        };
    };
    getSandboxEmail: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description email */
                emailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeEmail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound4"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listContractEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                type?: ("contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen")[];
                after?: number;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                type?: ("contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen")[];
                after?: number;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listEventTypes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                type?: ("contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypes"];
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden10"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listBillingExceptions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `invoice` needs `invoices:read`. */
                expand?: ("contract" | "invoice")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableCycle"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    retryBillingException: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description cycle */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict18"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity10"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    dismissBillingException: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description cycle */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    waived_invoice_ids?: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict18"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity10"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getFile: {
        parameters: {
            query: {
                environment: string;
                expires: string;
                person?: string;
                signature: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description file */
                kind: "invoices" | "receipts";
                /** @description file */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest9"];
            403: components["responses"]["Forbidden12"];
            404: components["responses"]["NotFound5"];
            429: components["responses"]["TooManyRequests4"];
            503: components["responses"]["ServiceUnavailable7"];
        };
    };
    forecastContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 3 */
                    count?: number;
                    /** @default true */
                    include_unsigned?: boolean;
                    /** @default true */
                    include_pending?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests5"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest9"];
            503: components["responses"]["ServiceUnavailable8"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest9"];
            503: components["responses"]["ServiceUnavailable9"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                date_from?: string;
                date_to?: string;
                currency?: string;
                number?: string;
                contract_id?: string;
                worker_id?: string;
                is_overdue?: "true" | "false";
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `worker` needs `people:read`, `cycle` needs `contracts:read`. */
                expand?: ("contract" | "worker" | "cycle")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableInvoice"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden5"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    listPlatformInvoices: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                date_from?: string;
                date_to?: string;
                currency?: string;
                number?: string;
                contract_id?: string;
                worker_id?: string;
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `worker` needs `people:read`, `cycle` needs `contracts:read`. */
                expand?: ("contract" | "worker" | "cycle")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableInvoice"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden11"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    listDeelInvoices: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("pending" | "processing" | "paid" | "failed" | "canceled" | "refunded")[];
                date_from?: string;
                date_to?: string;
                currency?: string;
                number?: string;
                contract_id?: string;
                worker_id?: string;
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `worker` needs `people:read`, `cycle` needs `contracts:read`. */
                expand?: ("contract" | "worker" | "cycle")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableInvoice"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden11"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    getInvoice: {
        parameters: {
            query?: {
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `worker` needs `people:read`, `cycle` needs `contracts:read`. */
                expand?: ("contract" | "worker" | "cycle")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description invoice */
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandableInvoiceDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    getInvoiceDownload: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description invoice */
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    cancelInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description invoice */
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                    /**
                     * @default rebilled
                     * @enum {string}
                     */
                    base_pay?: "rebilled" | "waived";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict19"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity10"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden10"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    getMeNotifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notifications"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden10"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    replaceMeNotification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    off: ("signature_request" | "signature_reminder" | "signature_awaited" | "invitation_withdrawn" | "invitation_expired" | "contract_signed" | "contract_activated" | "contract_declined" | "contract_cancelled" | "contract_expiring" | "contract_ended" | "amendment_request" | "amendment_reminder" | "amendment_awaited" | "amendment_signed" | "amendment_active" | "amendment_declined" | "amendment_withdrawn" | "amendment_expired" | "amendment_voided" | "termination_scheduled" | "termination_cancelled" | "termination_reminder" | "termination_effective" | "review_request" | "review_reminder" | "review_outcome" | "invoice_issued" | "payment_completed" | "payment_failed" | "webhook_endpoint_disabled")[];
                    /**
                     * @description A language tag (BCP 47). Texts are in en, de, fr, es; other languages are told in English.
                     * @example en
                     */
                    locale?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notifications"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden13"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listContractOffCyclePayments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("pending" | "approved" | "declined" | "processing" | "paid" | "not_payable" | "withdrawn")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("pending" | "approved" | "declined" | "processing" | "paid" | "not_payable" | "withdrawn")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("pending" | "approved" | "declined" | "processing" | "paid" | "not_payable" | "withdrawn")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("pending" | "approved" | "declined" | "processing" | "paid" | "not_payable" | "withdrawn")[];
                type?: ("bonus" | "commission" | "reimbursement" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "type[]"?: ("bonus" | "commission" | "reimbursement" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                types?: ("bonus" | "commission" | "reimbursement" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "types[]"?: ("bonus" | "commission" | "reimbursement" | "other")[];
                date_from?: string;
                date_to?: string;
                currency?: string;
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `invoice` needs `invoices:read`. */
                expand?: ("contract" | "invoice")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableOffCyclePayment"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden6"];
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    createContractOffCyclePayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 1234.50 */
                    amount: string | number;
                    /** @example EUR */
                    currency?: string;
                    reason: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    payment_date: string;
                    /**
                     * @default other
                     * @enum {string}
                     */
                    type?: "bonus" | "commission" | "reimbursement" | "other";
                    /** @default false */
                    is_auto_approved?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffCyclePayment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden14"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict20"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity11"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getContractOffCyclePayment: {
        parameters: {
            query?: {
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`, `invoice` needs `invoices:read`. */
                expand?: ("contract" | "invoice")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
                /** @description off-cycle payment */
                offCycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandableOffCyclePayment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    deleteContractOffCyclePayment: {
        parameters: {
            query?: {
                reason?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
                /** @description off-cycle payment */
                offCycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffCyclePayment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict21"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity12"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    createContractOffCyclePaymentReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
                /** @description off-cycle payment */
                offCycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "approved" | "declined";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffCyclePayment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden14"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict20"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity12"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getOperation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden15"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("initiated" | "processing" | "completed" | "failed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("initiated" | "processing" | "completed" | "failed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("initiated" | "processing" | "completed" | "failed")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("initiated" | "processing" | "completed" | "failed")[];
                date_from?: string;
                date_to?: string;
                currency?: string;
                number?: string;
                invoice_id?: string;
                /** @description What to answer with each row, in `expanded`: `invoices` needs `invoices:read`. */
                expand?: "invoices"[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandablePayment"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden5"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    invoice_ids: string[];
                    /** @enum {string} */
                    method?: "manual" | "sandbox";
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict22"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity13"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getPayment: {
        parameters: {
            query?: {
                /** @description What to answer with each row, in `expanded`: `invoices` needs `invoices:read`. */
                expand?: "invoices"[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description payment */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandablePayment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listPaymentBreakdown: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description payment */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BreakdownRow"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    getPaymentReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description payment */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict23"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    confirmPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description payment */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "completed" | "failed";
                    reference?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict24"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    retryPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description payment */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict25"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity10"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("active" | "terminated")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("active" | "terminated")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("active" | "terminated")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("active" | "terminated")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Person"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden11"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    first_name: string;
                    last_name: string;
                    /**
                     * Format: email
                     * @example sam.rivera@example.com
                     */
                    email: string;
                    /** @default null */
                    country?: string | null;
                    /**
                     * @description A language tag (BCP 47). Texts are in en, de, fr, es; other languages are told in English.
                     * @example en
                     */
                    locale?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict26"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Group"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict27"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description group */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listRecurringAdjustments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                contract_id?: string;
                status?: ("active" | "deleted" | "ended")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("active" | "deleted" | "ended")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("active" | "deleted" | "ended")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("active" | "deleted" | "ended")[];
                type?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "type[]"?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                types?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                /**
                 * @deprecated
                 * @description Use `type` instead; taken away on 2027-11-27.
                 */
                "types[]"?: ("bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other")[];
                date_from?: string;
                date_to?: string;
                currency?: string;
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`. */
                expand?: "contract"[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableRecurringAdjustment"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden11"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    getRecurringAdjustment: {
        parameters: {
            query?: {
                /** @description What to answer with each row, in `expanded`: `contract` needs `contracts:read`. */
                expand?: "contract"[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description recurring adjustment */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandableRecurringAdjustment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    deleteRecurringAdjustment: {
        parameters: {
            query?: {
                reason?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description recurring adjustment */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringAdjustment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict29"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    updateRecurringAdjustment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description recurring adjustment */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Answered as `reimbursement` where it is `expense`, and as `custom` where it is `other`.
                     * @enum {string}
                     */
                    type?: "bonus" | "commission" | "reimbursement" | "deduction" | "accrued_holiday" | "overtime" | "custom" | "expense" | "other";
                    /** @example 1234.50 */
                    amount?: string | number;
                    /** @enum {string|null} */
                    category?: "expense" | "equipment" | "additional_item" | null;
                    description?: string;
                    is_auto_approved?: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    end_date?: string | null;
                    count?: number | null;
                    /** @example EUR */
                    currency?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringAdjustment"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest7"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden14"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict28"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity14"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getOpenApiDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest9"];
            503: components["responses"]["ServiceUnavailable8"];
        };
    };
    getReference: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest9"];
            503: components["responses"]["ServiceUnavailable8"];
        };
    };
    getReferenceAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description asset */
                asset: "swagger-ui.css" | "swagger-ui-bundle.js" | "favicon-32x32.png" | "start.js";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["BadRequest9"];
            404: components["responses"]["NotFound5"];
            503: components["responses"]["ServiceUnavailable8"];
        };
    };
    getDocumentationPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description page */
                page: "errors.md" | "events.md" | "quickstart.md" | "rights.md" | "routes.md";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            400: components["responses"]["BadRequest9"];
            404: components["responses"]["NotFound5"];
            503: components["responses"]["ServiceUnavailable8"];
        };
    };
    getGuide: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description guide */
                guide: "billing.md" | "email.md" | "errors.md" | "events.md" | "lifecycles.md" | "lists.md" | "people.md" | "sandbox.md" | "webhooks.md";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            400: components["responses"]["BadRequest9"];
            404: components["responses"]["NotFound5"];
            503: components["responses"]["ServiceUnavailable8"];
        };
    };
    getDocumentationIndex: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest9"];
            503: components["responses"]["ServiceUnavailable8"];
        };
    };
    createContractRenewal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    start_date?: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    end_date?: string | null;
                    title?: string;
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict30"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity7"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listPayoutBalances: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                worker_id?: string;
                currency?: string;
                /** @description What to answer with each row, in `expanded`: `worker` needs `people:read`. */
                expand?: "worker"[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableBalance"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden16"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    reportDetailedPayments: {
        parameters: {
            query: {
                from_date: string;
                to_date: string;
                limit?: number;
                cursor?: string;
                format?: "json" | "csv";
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportRow"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    getSandboxClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound6"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    advanceSandboxClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-03-01T00:00:00Z
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            202: components["responses"]["Accepted2"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound4"];
            409: components["responses"]["Conflict31"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity15"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    stopSandboxClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            202: components["responses"]["Accepted2"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound4"];
            409: components["responses"]["Conflict31"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    setSandboxPaymentOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "completed" | "failed" | "pending";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayOutcome"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound4"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listContractSchedule: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScheduleEntry"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    listPersonSessions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Token"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    createPersonSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 3600 */
                    expires_in_seconds?: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            400: components["responses"]["BadRequest10"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity16"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    deletePersonSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description person */
                personId: string;
                /** @description session */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedToken"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    updateSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    invitation_days?: number;
                    reminder_days?: number[];
                    amendment_days?: number;
                    termination_reminder_days?: number[];
                    expiry_reminder_days?: number[];
                    /** @enum {string} */
                    amendment_client_signature?: "on_proposal" | "explicit";
                    adjustment_reminder_hours?: number[];
                    /** @enum {string} */
                    late_items?: "roll" | "decline" | "off_cycle";
                    /**
                     * @description Whether whoever reported an adjustment, a recurring rule or an off-cycle payment, or last changed what it pays, may approve it. `refused` goes for all that is not approved yet; `allowed` only for what is made from then on.
                     * @enum {string}
                     */
                    self_approval?: "allowed" | "refused";
                    recurring_review_days?: number;
                    platform_fee?: {
                        /** @example 1234.50 */
                        amount: string | number;
                        /** @example EUR */
                        currency: string;
                    } | {
                        basis_points: number;
                    } | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    createContractSignature: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    signature?: string;
                    client_signature?: string;
                    worker_signature?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict32"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    createContractInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example sam.rivera@example.com
                     */
                    email?: string;
                    message?: string;
                    /**
                     * @description The worker’s own language where it is left out, or where there are no texts in it.
                     * @example de
                     */
                    locale?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict33"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    deleteContractInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict34"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    declineContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden9"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict35"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listContractTerminations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Termination"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    createContractTermination: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    termination_type: "end_of_contract" | "for_convenience" | "for_cause" | "mutual" | "worker_resignation" | "other";
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    completion_date: string;
                    terminate_now: boolean;
                    message?: string;
                    notice_override_reason?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Termination"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict36"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity17"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    deleteContractTermination: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description contract */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Termination"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound7"];
            409: components["responses"]["Conflict37"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listTokens: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: ("user" | "service" | "worker" | "session")[];
                user_id?: string;
                person_id?: string;
                /** @description What to answer with each row, in `expanded`: `user` needs `users:read`, `person` needs `people:read`. */
                expand?: ("user" | "person")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExpandableToken"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest6"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "user" | "service" | "worker";
                    /** @enum {string} */
                    scope?: "admin" | "worker";
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    user_id?: string;
                    /**
                     * Format: uuid
                     * @example 01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21
                     */
                    person_id?: string;
                    roles?: ("owner" | "admin" | "approver" | "finance" | "viewer")[];
                    name: string;
                    scopes?: ("contracts:read" | "contracts:write" | "contracts:sign" | "amendments:write" | "terminations:write" | "adjustments:read" | "adjustments:submit" | "adjustments:review" | "off-cycle:submit" | "off-cycle:review" | "invoices:read" | "invoices:cancel" | "billing:write" | "payments:read" | "payments:write" | "events:read" | "webhooks:read" | "webhooks:manage" | "emails:read" | "people:read" | "people:write" | "users:read" | "users:manage" | "owners:manage" | "tokens:manage" | "sessions:manage" | "settings:read" | "settings:write" | "sandbox:clock")[];
                    /**
                     * Format: date-time
                     * @example 2026-03-01T00:00:00Z
                     */
                    expires_at?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            400: components["responses"]["BadRequest10"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity16"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getToken: {
        parameters: {
            query?: {
                /** @description What to answer with each row, in `expanded`: `user` needs `users:read`, `person` needs `people:read`. */
                expand?: ("user" | "person")[];
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description token */
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandableToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description token */
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedToken"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    rotateToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description token */
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 0 */
                    overlap_seconds?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            400: components["responses"]["BadRequest10"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict38"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity16"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("active" | "disabled")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("active" | "disabled")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("active" | "disabled")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("active" | "disabled")[];
                role?: "owner" | "admin" | "approver" | "finance" | "viewer";
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden11"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * Format: email
                     * @example sam.rivera@example.com
                     */
                    email: string;
                    roles: ("owner" | "admin" | "approver" | "finance" | "viewer")[];
                    /**
                     * @description A language tag (BCP 47). Texts are in en, de, fr, es; other languages are told in English.
                     * @example en
                     */
                    locale?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict26"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    roles?: ("owner" | "admin" | "approver" | "finance" | "viewer")[];
                    /** @enum {string} */
                    status?: "active" | "disabled";
                    /**
                     * @description A language tag (BCP 47). Texts are in en, de, fr, es; other languages are told in English.
                     * @example en
                     */
                    locale?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict39"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                order?: "asc" | "desc";
                status?: ("enabled" | "paused" | "disabled")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "status[]"?: ("enabled" | "paused" | "disabled")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                statuses?: ("enabled" | "paused" | "disabled")[];
                /**
                 * @deprecated
                 * @description Use `status` instead; taken away on 2027-11-27.
                 */
                "statuses[]"?: ("enabled" | "paused" | "disabled")[];
                date_from?: string;
                date_to?: string;
            };
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        has_more: boolean;
                        next_cursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest4"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden11"];
            429: components["responses"]["TooManyRequests3"];
            503: components["responses"]["ServiceUnavailable4"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string | null;
                    description?: string | null;
                    /** @example https://example.com/webhooks */
                    url: string;
                    event_types?: ("contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen")[] | null;
                    /** @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict40"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedWebhook"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string | null;
                    description?: string | null;
                    /** @example https://example.com/webhooks */
                    url?: string;
                    event_types?: ("contract.created" | "contract.updated" | "contract.deleted" | "contract.status.updated" | "contract.client_signed" | "contract.worker_signed" | "contract.signed" | "contract.declined" | "contract.activated" | "contract.completed" | "contract.renewed" | "contract.terminated" | "contract.archived" | "contract.expiring" | "contract.credit_left" | "contract.signature.reminded" | "contract.invitation.sent" | "contract.invitation.withdrawn" | "contract.invitation.expired" | "contract.document.added" | "contract.external_id.set" | "contract.amended" | "contract.amendment.proposed" | "contract.amendment.client_signed" | "contract.amendment.signed" | "contract.amendment.declined" | "contract.amendment.withdrawn" | "contract.amendment.expired" | "contract.amendment.voided" | "contract.amendment.reminded" | "contract.termination.scheduled" | "contract.termination.cancelled" | "contract.termination.reminded" | "invoice-adjustment.created" | "invoice-adjustment.updated" | "invoice-adjustment.pending" | "invoice-adjustment.reviewed" | "invoice-adjustment.moved" | "invoice-adjustment.deleted" | "invoice-adjustment.applied" | "invoice-adjustment.not_payable" | "invoice-adjustment.reminded" | "recurring-adjustment.created" | "recurring-adjustment.updated" | "recurring-adjustment.deleted" | "recurring-adjustment.ended" | "recurring-adjustment.review_due" | "invoice.issued" | "invoice.overdue" | "invoice.paid" | "invoice.canceled" | "billing.exception.raised" | "billing.exception.retried" | "billing.exception.mended" | "billing.exception.dismissed" | "payment.initiated" | "payment.retried" | "payment.completed" | "payment.failed" | "off_cycle_payment.created" | "off_cycle_payment.reminded" | "off_cycle_payment.approved" | "off_cycle_payment.declined" | "off_cycle_payment.withdrawn" | "off_cycle_payment.processing" | "off_cycle_payment.paid" | "off_cycle_payment.not_payable" | "people.created" | "people.terminated" | "people.reinstated" | "group.created" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "notifications.updated" | "user.identity_bound" | "token.created" | "token.rotated" | "token.revoked" | "webhook-endpoint.created" | "webhook-endpoint.updated" | "webhook-endpoint.paused" | "webhook-endpoint.resumed" | "webhook-endpoint.disabled" | "webhook-endpoint.secret_rotated" | "webhook-endpoint.redelivery_started" | "webhook-endpoint.redelivery_stopped" | "webhook-endpoint.deleted" | "settings.updated" | "sandbox.payment_outcome_chosen")[] | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    pauseWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict41"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    resumeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
    getWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable5"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the client was made for. */
                "Perdure-Version"?: components["parameters"]["Version"];
                /**
                 * @description The ETag of the only version of the row for which this is meant; * for any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Names this write, so that a repeat has no second effect and gets the first answer.
                 * @example 6f1c2a9e-create-contract
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description webhook endpoint */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 24 */
                    overlap_hours?: number;
                    /** @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Perdure-Version": components["headers"]["Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden3"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType2"];
            422: components["responses"]["UnprocessableEntity2"];
            429: components["responses"]["TooManyRequests2"];
            503: components["responses"]["ServiceUnavailable3"];
        };
    };
}
