/** What the access log is told of this service: who read, searched or changed what is kept of a participant. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.access;
