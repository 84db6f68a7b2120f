/** Methods that one municipality offers and others adopt. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.sharing;
