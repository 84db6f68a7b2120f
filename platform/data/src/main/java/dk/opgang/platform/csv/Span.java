package dk.opgang.platform.csv;

/** A record's place in a text, without its line end. */
public record Span(int from, int length) {}
