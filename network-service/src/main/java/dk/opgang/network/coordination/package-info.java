/** Who acts for all members of the network, and what only that organisation may do. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.coordination;
