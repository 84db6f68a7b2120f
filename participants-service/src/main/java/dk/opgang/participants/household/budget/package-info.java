/** The budget of a family: the part of its draws that it plans itself, and what it plans and spends. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.household.budget;
