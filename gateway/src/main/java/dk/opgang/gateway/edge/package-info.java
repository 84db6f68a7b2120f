/** What happens to every request: its order, its id, its headers, its line in the log. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.edge;
