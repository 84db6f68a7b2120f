/** Rounds as files of Pabulib, the library of participatory budgets: what other programs read and write. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.budgeting.pabulib;
