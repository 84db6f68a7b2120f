/** Draws: what a family gets from its municipality or costs it, by kind and year. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.household.draw;
