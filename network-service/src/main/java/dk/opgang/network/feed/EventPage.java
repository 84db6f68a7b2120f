package dk.opgang.network.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of events, for the OpenAPI document alone. */
record EventPage(
        List<CloudEvent> items,
        @Nullable String next,
        @Nullable Long count) {}
