/** Builds the services when they are missing or older than their sources. */
@NullMarked
package dk.opgang.local.build;

import org.jspecify.annotations.NullMarked;
