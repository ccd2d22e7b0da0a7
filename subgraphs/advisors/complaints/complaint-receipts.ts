import { defineReceipts } from '#receipts';

/** 回执: by which a complainant reads how the complaint stands. */
export const complaintReceipts = defineReceipts('advisors.complaint');
