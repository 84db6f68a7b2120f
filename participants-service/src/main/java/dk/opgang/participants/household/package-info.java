/**
 * Households: who lives together, as the municipality helps families as a whole. What belongs to a household stands in the packages in
 * this one, and is made of {@link dk.opgang.participants.household.FamilyRecord} and {@link
 * dk.opgang.participants.household.WriteFamilyRecord}.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.household;
