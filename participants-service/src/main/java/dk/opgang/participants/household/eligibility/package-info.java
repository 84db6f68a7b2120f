/** For whom the family programme was found to be: the outcome alone, for those of whom somebody wants it kept. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.household.eligibility;
