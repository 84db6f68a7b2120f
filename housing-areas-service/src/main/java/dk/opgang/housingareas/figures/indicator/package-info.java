/** Indicators: what areas and their surroundings are described by, the values that each can have, and what makes a value doubtful. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.figures.indicator;
