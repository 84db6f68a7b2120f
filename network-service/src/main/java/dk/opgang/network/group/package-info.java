/** The steering group and the working group: who sits in them, and what their composition lacks on a day. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.group;
