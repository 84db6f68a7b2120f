package dk.opgang.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the access log, as it is answered.
 *
 * @param at when
 * @param tenant on whose behalf, as a tenant key
 * @param client which system
 * @param actor who, the token's subject
 */
public record AccessEntry(
        UUID id,
        Instant at,
        String tenant,
        String client,
        String actor,
        String action,
        String resource,
        @Nullable UUID subjectId,
        @Nullable String purpose,
        @Nullable String criterion,
        @Nullable String traceId) {}
