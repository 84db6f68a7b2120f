package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities' own templates: seen by the municipality, and by all who take part in an initiative of that very template. An initiative
 * is of a template that its poster may see, so that nobody opens another's template by naming its key or its municipality.
 */
@Singleton
class OwnTemplates extends VisibleRepository<OwnTemplate> {

    private static final String SHARED =
            "exists (select 1 from Initiative i where i.ownTemplateId = e.id and i.%s contains :seenBy)";

    private static final int ID_LENGTH = 36;

    OwnTemplates(EntityManager entities) {
        super(OwnTemplate.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                Restriction.of(
                        "(e.municipalityCode = :seenBy or " + SHARED.formatted("form.municipalityCodes") + ")",
                        "seenBy",
                        m.code());
            case Tenant.Organisation o -> Restriction.of(SHARED.formatted("partnerOrganisations"), "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** The one of that id or key; of those of one key the caller's own comes first. */
    Optional<OwnTemplate> keyed(Caller caller, String keyOrId) {
        return id(keyOrId).flatMap(id -> find(caller, id)).or(() -> named(caller, keyOrId)
                .findFirst());
    }

    static Optional<UUID> id(String text) {
        try {
            return text.length() == ID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Restriction ofTheme(@Nullable String theme) {
        return Restriction.equal("theme", theme);
    }

    /** Those that are in the state on the day. */
    static Restriction in(@Nullable TemplateState state, LocalDate today) {
        if (state == null) {
            return Restriction.all();
        }
        return switch (state) {
            case DRAFT -> Restriction.of("e.publishedOn is null", Map.of());
            case PUBLISHED ->
                Restriction.of(
                        "(e.publishedOn is not null and (e.retiredOn is null or e.retiredOn > :stateOn))",
                        "stateOn",
                        today);
            case RETIRED -> Restriction.of("e.retiredOn <= :stateOn", "stateOn", today);
        };
    }

    /** Those of that key that the caller sees, its own first; keys are unique within a municipality. */
    Stream<OwnTemplate> named(Caller caller, String key) {
        return list(caller, Restriction.equal("key", key)).stream()
                .sorted(Comparator.comparing(template -> !template.isOf(caller)));
    }
}
