package dk.opgang.participants.casefile;

import java.util.Optional;

/**
 * What became of a report.
 *
 * @param refusal why nothing of it was taken in; nothing if it was
 * @param changed whether it told anything new
 */
public record Taken(Optional<Refusal> refusal, boolean changed) {}
