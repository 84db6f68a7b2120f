/** The broker: its settings and the topics. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.kafka;
