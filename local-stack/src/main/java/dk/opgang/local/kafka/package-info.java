/** The Kafka broker of the local stack and of the tests, a process of its own. */
@NullMarked
package dk.opgang.local.kafka;

import org.jspecify.annotations.NullMarked;
