/** Composition: which kinds of households live in an area, a municipality, a region or the country, year by year. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.figures.composition;
