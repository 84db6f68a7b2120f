/** Indicators: what areas and their surroundings are described by, and the values that each can have. */
@org.jspecify.annotations.NullMarked
package dk.opgang.law.indicator;
