/** Goals: what a family wants to reach. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.household.goal;
