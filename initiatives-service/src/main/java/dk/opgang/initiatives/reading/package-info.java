/** Readings: values that are measured on enrolments, and when they are due. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.reading;
