/** Questions to the network, and what others know about them. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.knowledge.request;
