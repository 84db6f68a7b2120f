/** Files that are sent as batches, and what became of them. */
@NullMarked
package dk.opgang.cli.batch;

import org.jspecify.annotations.NullMarked;
