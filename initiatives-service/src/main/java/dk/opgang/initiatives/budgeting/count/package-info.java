/** The count of a round and its result, which anybody can repeat with the ballots. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.budgeting.count;
