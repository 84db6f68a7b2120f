/** Participatory budgets: who proposes, who votes, and what is won. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.budgeting;
