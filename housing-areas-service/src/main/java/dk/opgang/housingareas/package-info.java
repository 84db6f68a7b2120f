/** The housing areas service: areas, their figures, what the law makes of them, and the flows of people on benefits. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas;
