/** What makes the value of an indicator doubtful. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.figures.indicator;
