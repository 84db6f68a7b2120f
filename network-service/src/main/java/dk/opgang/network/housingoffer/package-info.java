/** Homes that housing organisations offer to families who move to another municipality. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.housingoffer;
