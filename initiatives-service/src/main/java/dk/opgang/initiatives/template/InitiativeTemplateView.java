package dk.opgang.initiatives.template;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as it is answered.
 *
 * @param builtIn whether it comes with the service; then its times and version are those of its file
 * @param source the document or decision that it comes from, or the municipality whose own it is
 */
public record InitiativeTemplateView(
        UUID id,
        boolean builtIn,
        @Nullable String municipalityCode,
        @JsonUnwrapped InitiativeTemplate template,
        String source,
        @JsonUnwrapped Stored stored) {

    static InitiativeTemplateView of(BuiltInTemplate file) {
        Stored times = new Stored(file.createdAt(), file.updatedAt(), file.version());
        return new InitiativeTemplateView(file.id(), true, null, file.template(), file.source(), times);
    }

    static InitiativeTemplateView of(OwnTemplate own) {
        return new InitiativeTemplateView(
                own.id(),
                false,
                own.municipalityCode(),
                own.template(),
                "municipality " + own.municipalityCode(),
                Stored.of(own));
    }

    Instant createdAt() {
        return stored.createdAt();
    }

    Instant updatedAt() {
        return stored.updatedAt();
    }

    long version() {
        return stored.version();
    }
}
