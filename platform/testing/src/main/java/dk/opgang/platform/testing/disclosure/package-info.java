/** Readers who try to learn more from published numbers than they tell. */
@NullMarked
package dk.opgang.platform.testing.disclosure;

import org.jspecify.annotations.NullMarked;
