/** Which Opgang is spoken to, and as whom. */
@NullMarked
package dk.opgang.cli.profile;

import org.jspecify.annotations.NullMarked;
