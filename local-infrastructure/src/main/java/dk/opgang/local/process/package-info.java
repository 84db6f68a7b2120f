/** Small tools for processes, ports and waiting. */
@NullMarked
package dk.opgang.local.process;

import org.jspecify.annotations.NullMarked;
