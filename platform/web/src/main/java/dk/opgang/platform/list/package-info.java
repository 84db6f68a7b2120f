/** Lists: what a client asks of a list, and the page that it gets. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.list;
