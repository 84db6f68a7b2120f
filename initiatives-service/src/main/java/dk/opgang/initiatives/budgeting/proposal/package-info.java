/** Proposals of a round: what residents want the money to be spent on, and what becomes of it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.budgeting.proposal;
