/** The rules of placements by kind, age and period: dated data, decided by one engine for single placements and for batches. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.placement.rules;
