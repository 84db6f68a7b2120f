/** Housing areas, and what all that belongs to them has in common. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.register.area;
