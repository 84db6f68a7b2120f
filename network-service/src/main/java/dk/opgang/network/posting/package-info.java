/** What all resources of the network have in common: their poster, its key, and codes that must be known. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.posting;
