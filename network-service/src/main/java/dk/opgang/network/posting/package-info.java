/** What all resources of the network have in common: their poster and the key that it has there. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.posting;
