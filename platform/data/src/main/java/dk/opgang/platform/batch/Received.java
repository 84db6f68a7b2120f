package dk.opgang.platform.batch;

import java.util.UUID;

/** A body that is kept whole. */
record Received(UUID id, long rows) {}
