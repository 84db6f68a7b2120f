/** Housing areas and their divisions. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.area;
