/** Money for bonuses: pools with their deposits, settlements that a second person approves, and the ledger, which only grows. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.bonus.settlement;
