/** Comparisons: an area's figures beside those of its municipality, its region and the country, year by year. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.figures.comparison;
