/** Observations: the figures of an area, by indicator and year. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.figures.observation;
