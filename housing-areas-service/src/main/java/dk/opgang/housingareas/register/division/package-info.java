/** Divisions: the parts of a housing area, each with the time for which it belongs to it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.register.division;
