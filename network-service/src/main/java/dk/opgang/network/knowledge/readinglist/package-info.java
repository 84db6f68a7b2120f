/** Articles in an order that somebody recommends. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.knowledge.readinglist;
