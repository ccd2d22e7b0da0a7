import { defineReceipts } from '#receipts';

/** 回执: by which whoever reported reads whether the lead is looked at. */
export const leadReceipts = defineReceipts('clients.lead');
