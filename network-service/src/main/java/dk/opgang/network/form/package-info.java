/** What forms of the network have in common. */
@NullMarked
package dk.opgang.network.form;

import org.jspecify.annotations.NullMarked;
