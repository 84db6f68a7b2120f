/** Reading: any address, and the feed of events. */
@NullMarked
package dk.opgang.cli.read;

import org.jspecify.annotations.NullMarked;
