/** Reading rows: which columns a kind has, and how CSV and JSON become rows of it, or faults. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.batch.row;
