/** Writing many rows by set: a merge says its columns once, and stage, COPY, insert, update and comparison follow from them. */
@NullMarked
package dk.opgang.platform.batch.merge;

import org.jspecify.annotations.NullMarked;
