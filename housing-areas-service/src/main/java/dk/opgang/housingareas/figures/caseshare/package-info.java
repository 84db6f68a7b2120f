/** Case shares: people on benefits in an area as a share of its residents of working age, by year. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.figures.caseshare;
