/** The command line that speaks with an Opgang somewhere. */
@NullMarked
package dk.opgang.cli;

import org.jspecify.annotations.NullMarked;
