/** Opgang's public API as a persona of the stack sees it. */
@NullMarked
package dk.opgang.local.api;

import org.jspecify.annotations.NullMarked;
