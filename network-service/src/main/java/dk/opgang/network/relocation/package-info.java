/** Families who move from one municipality to another by their own will: what is sought, what is agreed, and what follows of it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.relocation;
