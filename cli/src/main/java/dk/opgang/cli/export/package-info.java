/** Lists that are written to files. */
@NullMarked
package dk.opgang.cli.export;

import org.jspecify.annotations.NullMarked;
