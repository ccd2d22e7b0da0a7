export { type Handing, type Receipts, defineReceipts, receiptTyped } from './receipts.ts';
