/** Imports: tables of Statistics Denmark, and others in JSON-stat, become batches of observations by a small mapping. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.figures.imports;
