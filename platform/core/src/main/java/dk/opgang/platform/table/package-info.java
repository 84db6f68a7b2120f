/** Tables of numbers, whatever format they are written in. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.table;
