package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Versions of municipalities' own templates: all of them for the municipality, for others those of initiatives in which they take part. */
@Singleton
class OwnVersions extends VisibleRepository<OwnVersion> {

    private static final String TAKEN = "exists (select 1 from Initiative i where i.ownTemplateId = e.templateId and"
            + " i.templateVersion = e.number and i.%s contains :seenBy)";

    OwnVersions(EntityManager entities) {
        super(OwnVersion.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                Restriction.of(
                        "(e.municipalityCode = :seenBy or " + TAKEN.formatted("form.municipalityCodes") + ")",
                        "seenBy",
                        m.code());
            case Tenant.Organisation o -> Restriction.of(TAKEN.formatted("partnerOrganisations"), "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** The versions of a template that the caller sees, oldest first. */
    List<OwnVersion> of(Caller caller, UUID template) {
        return list(caller, Restriction.equal("templateId", template)).stream()
                .sorted(Comparator.comparingInt(OwnVersion::number))
                .toList();
    }

    /** The same of many templates. */
    Map<UUID, List<OwnVersion>> of(Caller caller, Collection<UUID> templates) {
        return list(caller, Restriction.in("templateId", templates)).stream()
                .sorted(Comparator.comparingInt(OwnVersion::number))
                .collect(Collectors.groupingBy(OwnVersion::templateId));
    }
}
