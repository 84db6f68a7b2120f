/** The Kafka brokers of the local stack and of the tests, each a process of its own. */
@NullMarked
package dk.opgang.local.kafka;

import org.jspecify.annotations.NullMarked;
