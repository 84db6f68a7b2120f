/** What every verb shares: exit codes, languages, forms of output. */
@NullMarked
package dk.opgang.cli.base;

import org.jspecify.annotations.NullMarked;
