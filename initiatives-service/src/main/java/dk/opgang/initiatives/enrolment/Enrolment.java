package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant in an initiative. Where it stands follows from its history; whose it is never changes. */
@Entity
@Table(name = "enrolments")
public class Enrolment extends Resource {

    @Column(updatable = false)
    private String poster;

    @Column(name = "source_system", updatable = false)
    private @Nullable String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    @Column(name = "initiative_id", updatable = false)
    private UUID initiativeId;

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "municipality_code", updatable = false)
    private String municipalityCode;

    @Column(name = "partner_organisations", updatable = false)
    private String[] partnerOrganisations;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private EnrolmentState state;

    @Column(name = "state_since")
    private LocalDate stateSince;

    private @Nullable String outcome;

    @Column(name = "part_changes")
    private int partChanges;

    /** Who takes part in what, with the CVR numbers of the initiative's partners. */
    record Who(UUID initiativeId, Set<String> partners, UUID participantId, String municipalityCode) {}

    protected Enrolment() {}

    Enrolment(String poster, @Nullable Source source, Who who, EnrolmentHistory history) {
        this.poster = poster;
        this.sourceSystem = source == null ? null : source.system();
        this.sourceId = source == null ? null : source.id();
        this.initiativeId = who.initiativeId();
        this.participantId = who.participantId();
        this.municipalityCode = who.municipalityCode();
        this.partnerOrganisations = who.partners().toArray(String[]::new);
        follow(history);
    }

    /** Stands where the history leaves it. */
    final void follow(EnrolmentHistory history) {
        this.from = history.from();
        this.state = history.state();
        this.stateSince = history.since();
        this.endedOn = history.endedOn();
        this.outcome = history.outcome();
    }

    /** Counts a change of its history or its steps, so that the version tells of it. */
    void countChange() {
        partChanges++;
    }

    boolean isPostedBy(String tenantKey) {
        return poster.equals(tenantKey);
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public UUID participantId() {
        return participantId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    List<String> partnerOrganisations() {
        return List.of(partnerOrganisations);
    }

    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    EnrolmentState state() {
        return state;
    }

    LocalDate stateSince() {
        return stateSince;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    @Nullable
    Source source() {
        return sourceId == null ? null : new Source(sourceSystem, sourceId);
    }
}
