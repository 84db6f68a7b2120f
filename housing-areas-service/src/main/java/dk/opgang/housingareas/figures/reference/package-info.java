/** Reference values: the figures of the country, the regions and the municipalities, which areas are held against. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.figures.reference;
