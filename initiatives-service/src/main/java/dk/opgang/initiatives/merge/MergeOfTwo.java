package dk.opgang.initiatives.merge;

import java.time.Instant;
import java.util.UUID;

/** That one participant was merged into another, or is again who it was, as it was told at that instant. */
record MergeOfTwo(UUID duplicate, UUID survivor, String municipality, Instant at) {}
