/** The event feed: what the four topics carried, for those who rather pull than listen to Kafka. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.feed;
