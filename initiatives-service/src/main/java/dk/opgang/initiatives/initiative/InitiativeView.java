package dk.opgang.initiatives.initiative;

import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An initiative as clients see it. */
public record InitiativeView(
        UUID id,
        @Nullable Source source,
        String templateKey,
        String name,
        List<String> municipalityCodes,
        List<UUID> housingAreaIds,
        Period period,
        List<InitiativeDetails.Partner> partners,
        List<InitiativeDetails.Funding> funding,
        List<InitiativeDetails.Target> targets,
        List<InitiativeDetails.Baseline> baseline,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    public static InitiativeView of(Initiative initiative) {
        InitiativeRequest form = initiative.form();
        return new InitiativeView(
                initiative.id(),
                form.source(),
                form.templateKey(),
                form.name(),
                form.municipalityCodes(),
                initiative.housingAreas(),
                form.period(),
                form.details().partners(),
                form.details().funding(),
                form.details().targets(),
                form.details().baseline(),
                initiative.createdAt(),
                initiative.updatedAt(),
                initiative.version());
    }
}
