import { defineErrors } from '#errors';

/** What is refused of all libraries. */
export const libraryErrors = defineErrors({
  LIBRARY_WRONG_AUTHORITY: {
    meaning: 'Only a division itself writes into its libraries; a level above it does not.',
    retryable: false,
    en: '{authority} alone writes into its libraries; you sign in for {own}. Add to your own, or leave it to {authority}.',
    zh: '{authority} 的政策库、资源库和项目库只能由其自行维护；您所属区划为 {own}。请在本区划的库中添加，或交由 {authority} 办理。',
  },
});
