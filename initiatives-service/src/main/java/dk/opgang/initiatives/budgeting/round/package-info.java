/** Rounds of participatory budgets: what is decided on, by whom, by which rules, and where a round stands. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.budgeting.round;
