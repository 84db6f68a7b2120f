/** Asking other services of the installation, which may each run at several addresses. */
@NullMarked
package dk.opgang.platform.peer;

import org.jspecify.annotations.NullMarked;
