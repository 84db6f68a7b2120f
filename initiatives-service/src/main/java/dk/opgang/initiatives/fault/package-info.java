/** The catalogue of faults of this service: each code with its words in both languages, once. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.fault;
