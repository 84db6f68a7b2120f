/** The whole stack on one machine: the topology of docker-compose.yml, with embedded infrastructure. */
@NullMarked
package dk.opgang.local.stack;

import org.jspecify.annotations.NullMarked;
