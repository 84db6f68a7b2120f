/** The knowledge bank: articles that others review before they are read, with every version that was published. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.knowledge;
