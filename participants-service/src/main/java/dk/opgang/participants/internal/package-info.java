/** What other services of Opgang ask this one, under their own tokens; never routed from outside. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.internal;
