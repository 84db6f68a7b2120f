/** What the stack says to people. */
@NullMarked
package dk.opgang.local.words;

import org.jspecify.annotations.NullMarked;
