package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant in an initiative. Its state changes by transitions only, each on or after the day of the last. */
@Entity
@Table(name = "enrolments")
public class Enrolment extends Resource {

    @Column(updatable = false)
    private String poster;

    @Column(name = "source_system")
    private @Nullable String sourceSystem;

    @Column(name = "source_id")
    private @Nullable String sourceId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "partner_organisations")
    private String[] partnerOrganisations;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private EnrolmentState state;

    @Column(name = "state_since")
    private LocalDate stateSince;

    private @Nullable String outcome;

    @Column(name = "steps_reached")
    private int stepsReached;

    /** Who takes part in what, with the CVR numbers of the initiative's partners. */
    record Who(UUID initiativeId, Set<String> partners, UUID participantId, String municipalityCode) {}

    protected Enrolment() {}

    Enrolment(String poster, @Nullable Source source, Who who, LocalDate from) {
        this.poster = poster;
        this.sourceSystem = source == null ? null : source.system();
        this.sourceId = source == null ? null : source.id();
        this.initiativeId = who.initiativeId();
        this.participantId = who.participantId();
        this.municipalityCode = who.municipalityCode();
        this.partnerOrganisations = who.partners().toArray(String[]::new);
        this.from = from;
        this.state = EnrolmentState.REFERRED;
        this.stateSince = from;
    }

    /**
     * Moves on to the next state.
     *
     * @throws ProblemException 409 if that state cannot follow, 422 if the day lies before the last transition
     */
    void move(EnrolmentState next, LocalDate on, @Nullable String told) {
        if (!state.next().contains(next)) {
            throw new ProblemException(
                            EnrolmentProblem.TRANSITION_NOT_ALLOWED,
                            new Text(
                                    "Fra " + state.code() + " kan forløbet ikke gå til " + next.code(),
                                    "From " + state.code() + " an enrolment cannot move to " + next.code()))
                    .with("state", state.code());
        }
        if (on.isBefore(stateSince)) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    List.of(Fault.at(
                            "/on",
                            "before-last-transition",
                            "Datoen ligger før den seneste ændring, " + stateSince,
                            "The date lies before the last transition, " + stateSince)));
        }
        this.state = next;
        this.stateSince = on;
        this.endedOn = next.isFinal() ? on : null;
        this.outcome = told == null ? outcome : told;
    }

    /** A new first day; only until the enrolment has moved on. */
    boolean begin(LocalDate day) {
        if (day.equals(from) || state != EnrolmentState.REFERRED) {
            return false;
        }
        this.from = day;
        this.stateSince = day;
        return true;
    }

    /** Counts a step, so that the version tells of it. */
    void reach() {
        stepsReached++;
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
