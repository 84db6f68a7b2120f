/** Pages that people read. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.html;
