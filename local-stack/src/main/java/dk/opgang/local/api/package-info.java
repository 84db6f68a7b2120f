/** A small client of Opgang's public API, for the command line. */
@NullMarked
package dk.opgang.local.api;

import org.jspecify.annotations.NullMarked;
