package dk.opgang.network.feed;

/** An event with its place in the feed. */
record FeedEntry(FeedPosition position, CloudEvent event) {}
