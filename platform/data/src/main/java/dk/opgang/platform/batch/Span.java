package dk.opgang.platform.batch;

/** A record's place in a slice, without its line end. */
record Span(int from, int length) {}
