/** Allocations of ballots that somebody brings along, to see what rules would make of them; nothing is kept. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.budgeting.trial;
