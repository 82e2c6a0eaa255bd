/** What is closed: a line, a card, a loan that needs only the word 结清, or an agreement without an account. */
export type Subject = 'line' | 'card' | 'loan' | 'facility';
