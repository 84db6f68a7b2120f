package dk.opgang.initiatives.template;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as clients see it.
 *
 * @param builtIn whether it comes with the service; then its times and version are those of its file
 */
public record TemplateView(
        UUID id,
        boolean builtIn,
        @Nullable String municipalityCode,
        @JsonUnwrapped InitiativeTemplate template,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static TemplateView of(BuiltInTemplate file) {
        return new TemplateView(
                file.id(), true, null, file.template(), file.createdAt(), file.updatedAt(), file.version());
    }

    static TemplateView of(OwnTemplate own) {
        return new TemplateView(
                own.id(),
                false,
                own.municipalityCode(),
                own.template(),
                own.createdAt(),
                own.updatedAt(),
                own.version());
    }
}
