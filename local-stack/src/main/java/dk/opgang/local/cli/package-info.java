/** The command line behind ./opgang. */
@NullMarked
package dk.opgang.local.cli;

import org.jspecify.annotations.NullMarked;
