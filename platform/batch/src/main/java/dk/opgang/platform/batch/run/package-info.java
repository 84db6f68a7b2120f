/** Applying batches in the background: slice by slice, or as a whole in one transaction. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.batch.run;
