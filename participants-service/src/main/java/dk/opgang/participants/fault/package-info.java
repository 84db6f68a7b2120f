/** What can be wrong with requests to this service. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.fault;
