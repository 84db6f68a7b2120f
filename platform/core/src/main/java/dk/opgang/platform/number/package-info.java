/** Numbers as people and programs write them in tables: read in one way wherever a table comes in. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.number;
