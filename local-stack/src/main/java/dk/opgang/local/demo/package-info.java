/** The real input of the figures, loaded through the public API. */
@NullMarked
package dk.opgang.local.demo;

import org.jspecify.annotations.NullMarked;
