package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.PlacementRequest.Employer;
import dk.opgang.initiatives.placement.PlacementRequest.Outcome;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant at an employer for a period: the columns that every form of it has. */
@MappedSuperclass
abstract class ToldPlacement extends Resource {

    @Column(updatable = false)
    private String poster;

    @Column(name = "source_system", updatable = false)
    private String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private String sourceId;

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "initiative_id")
    private @Nullable UUID initiativeId;

    private String kind;

    @Column(name = "employer_cvr")
    private String employerCvr;

    @Column(name = "employer_name")
    private String employerName;

    @Column(name = "employer_kind")
    private String employerKind;

    @Column(name = "housing_area_id")
    private @Nullable UUID housingAreaId;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private @Nullable LocalDate to;

    @Column(name = "weekly_hours")
    private BigDecimal weeklyHours;

    @Column(name = "hourly_wage_dkk")
    private @Nullable BigDecimal hourlyWageDkk;

    @Column(name = "school_status")
    private @Nullable String schoolStatus;

    @Column(name = "outcome_kind")
    private @Nullable String outcomeKind;

    @Column(name = "outcome_on")
    private @Nullable LocalDate outcomeOn;

    protected ToldPlacement() {}

    ToldPlacement(String poster, Source source, UUID participantId) {
        this.poster = poster;
        this.participantId = participantId;
        this.sourceSystem = source.system();
        this.sourceId = source.id();
    }

    /**
     * Takes over what a checked request tells; the participant's municipality comes from its owner. Whose placement it is stands from the
     * start.
     */
    void tell(PlacementRequest told, String municipality) {
        this.municipalityCode = municipality;
        this.initiativeId = told.initiativeId();
        this.kind = told.kind();
        this.employerCvr = told.employer().cvr();
        this.employerName = told.employer().name();
        this.employerKind = told.employer().kind();
        this.housingAreaId = told.housingAreaId();
        this.from = told.from();
        this.to = told.to();
        this.weeklyHours = scaled(told.weeklyHours());
        this.hourlyWageDkk = told.hourlyWageDkk() == null ? null : scaled(told.hourlyWageDkk());
        this.schoolStatus = told.schoolStatus();
        this.outcomeKind = told.outcome() == null ? null : told.outcome().kind();
        this.outcomeOn = told.outcomeOn();
    }

    UUID participantId() {
        return participantId;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String poster() {
        return poster;
    }

    Source source() {
        return new Source(sourceSystem, sourceId);
    }

    /** The placement in the form in which it was posted. */
    PlacementRequest form() {
        return new PlacementRequest(
                source(),
                initiativeId,
                participantId,
                kind,
                new Employer(employerCvr, employerName, employerKind),
                housingAreaId,
                from,
                to,
                weeklyHours,
                hourlyWageDkk,
                schoolStatus,
                outcomeKind == null ? null : new Outcome(outcomeKind, outcomeOn));
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(2, RoundingMode.UNNECESSARY);
    }
}
