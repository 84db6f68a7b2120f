package dk.opgang.initiatives.initiative;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A running effort of one or more municipalities and their partners. */
@Entity
@Table(name = "initiatives")
public class Initiative extends Resource implements Named {

    @Column(updatable = false)
    private String poster;

    @Column(name = "source_system", updatable = false)
    private @Nullable String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    @Column(name = "template_key", updatable = false)
    private String templateKey;

    @Column(name = "template_id", updatable = false)
    private @Nullable UUID ownTemplateId;

    private String name;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private @Nullable LocalDate to;

    @Column(name = "municipality_codes")
    private String[] municipalityCodes;

    @Column(name = "partner_organisations")
    private String[] partnerOrganisations;

    @Column(name = "housing_area_ids")
    private UUID[] housingAreaIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private InitiativeDetails details;

    protected Initiative() {}

    Initiative(String poster, InitiativeRequest request, @Nullable UUID ownTemplateId) {
        this.poster = poster;
        this.sourceSystem = request.source() == null ? null : request.source().system();
        this.sourceId = request.source() == null ? null : request.source().id();
        this.templateKey = request.templateKey();
        this.ownTemplateId = ownTemplateId;
        change(request);
    }

    /** Takes over everything but what identifies it: its source and its template. */
    void change(InitiativeRequest request) {
        this.name = request.name();
        this.from = request.period().from();
        this.to = request.period().to();
        this.municipalityCodes = request.municipalities().toArray(String[]::new);
        this.housingAreaIds = request.housingAreaIds() == null
                ? new UUID[0]
                : request.housingAreaIds().stream().distinct().toArray(UUID[]::new);
        InitiativeDetails told = request.details();
        this.partnerOrganisations = told.partners().stream()
                .map(InitiativeDetails.Partner::organisation)
                .distinct()
                .toArray(String[]::new);
        this.details = told;
    }

    public String templateKey() {
        return templateKey;
    }

    /** The municipality's own template with which it began; null for one that comes with the service. */
    public @Nullable UUID ownTemplateId() {
        return ownTemplateId;
    }

    @Override
    public String name() {
        return name;
    }

    public String poster() {
        return poster;
    }

    public Period period() {
        return new Period(from, to);
    }

    public Set<String> municipalities() {
        return new TreeSet<>(List.of(municipalityCodes));
    }

    /** CVR numbers of the partners. */
    public Set<String> organisations() {
        return new TreeSet<>(List.of(partnerOrganisations));
    }

    List<UUID> housingAreas() {
        return List.of(housingAreaIds);
    }

    public InitiativeDetails details() {
        return details;
    }

    @Nullable
    Source source() {
        return sourceId == null ? null : new Source(sourceSystem, sourceId);
    }

    /** The initiative in the form in which it was posted, for a patch. */
    InitiativeRequest form() {
        InitiativeDetails d = details();
        return new InitiativeRequest(
                source(),
                templateKey,
                name,
                List.of(municipalityCodes),
                housingAreas(),
                period(),
                d.partners(),
                d.funding(),
                d.targets(),
                d.baseline());
    }
}
