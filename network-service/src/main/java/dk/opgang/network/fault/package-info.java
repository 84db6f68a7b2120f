/** The faults that requests to this service can have, each with its words in both languages. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.fault;
